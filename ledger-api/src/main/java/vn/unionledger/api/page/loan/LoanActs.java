package vn.unionledger.api.page.loan;

import java.util.UUID;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.welfareregister.LoanRow;
import vn.unionledger.projections.welfareregister.State;

/**
 * What the reader can do with a loan from its page. The rules decide again when it is done.
 *
 * @param key for whichever of them is done next
 * @param approve whether the reader may approve it
 * @param own whether it waits and the reader asked for it or borrows: another person has to approve
 * @param pay whether the reader can put its payout forward
 */
record LoanActs(String key, boolean approve, boolean own, boolean pay) {

    static LoanActs of(LoanRow row, Reading reading) {
        Office office = reading.office();
        boolean here = !reading.below() && !reading.moment().past();
        boolean signs = here && (office == Office.CHAIR || office == Office.VICE_CHAIR);
        boolean waits = row.state() == State.REQUESTED;
        var reader = reading.reader().person();
        boolean own = reader.equals(row.requestedBy()) || reader.equals(row.borrower());
        return new LoanActs(
                UUID.randomUUID().toString(),
                signs && waits && !own,
                waits && own,
                makes(reading) && row.state() == State.APPROVED);
    }

    /** Whether the reader can put vouchers forward. */
    static boolean makes(Reading reading) {
        boolean keeps = reading.office() == Office.ACCOUNTANT || reading.office() == Office.CASHIER;
        return keeps && !reading.below() && !reading.moment().past();
    }

    /** Whether the reader can agree on another schedule for it. */
    static boolean reschedules(LoanRow row, Reading reading) {
        boolean signs = reading.office() == Office.CHAIR || reading.office() == Office.VICE_CHAIR;
        boolean here = !reading.below() && !reading.moment().past();
        return signs && here && !reading.reader().person().equals(row.borrower());
    }

    /** Whether the reader can ask for a loan. */
    static boolean mayAsk(Reading reading) {
        boolean here = !reading.below() && !reading.moment().past();
        return here && reading.office() != Office.INSPECTOR && reading.office() != Office.FINANCE_OFFICER;
    }
}
