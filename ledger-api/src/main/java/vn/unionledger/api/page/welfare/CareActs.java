package vn.unionledger.api.page.welfare;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.welfareregister.State;

/**
 * What the reader can do with a case or a list from its page. The rules decide again when it is done.
 *
 * @param key for whichever of them is done next
 * @param decide whether the reader may approve it or turn it down
 * @param own whether it waits and the reader put it forward: another person has to decide
 * @param pay whether the reader can put its payment forward
 */
record CareActs(String key, boolean decide, boolean own, boolean pay) {

    static CareActs of(State state, @Nullable PersonId requester, Reading reading) {
        Office office = reading.office();
        boolean here = here(reading);
        boolean signs = here && (office == Office.CHAIR || office == Office.VICE_CHAIR);
        boolean keeps = here && (office == Office.ACCOUNTANT || office == Office.CASHIER);
        boolean waits = state == State.REQUESTED;
        boolean own = reading.reader().person().equals(requester);
        return new CareActs(
                UUID.randomUUID().toString(), signs && waits && !own, waits && own, keeps && state == State.APPROVED);
    }

    /** Whether the reader can put a case or a list forward. */
    static boolean mayPropose(Reading reading) {
        return here(reading) && reading.office() != Office.INSPECTOR && reading.office() != Office.FINANCE_OFFICER;
    }

    private static boolean here(Reading reading) {
        return !reading.below() && !reading.moment().past();
    }
}
