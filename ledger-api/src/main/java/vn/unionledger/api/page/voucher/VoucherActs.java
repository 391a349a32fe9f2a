package vn.unionledger.api.page.voucher;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.voucherview.VoucherPage;
import vn.unionledger.projections.voucherview.VoucherState;

/**
 * What the reader can do with a voucher from here. The rules decide again when it is done; what they would refuse anyway is
 * not offered.
 *
 * @param key for whichever of them is done next
 * @param correctAt the page on which the right entry is made: a roll has one of its own, as has money of a loan
 */
record VoucherActs(
        String key,
        boolean approve,
        boolean post,
        boolean change,
        boolean withdraw,
        boolean reverse,
        boolean correct,
        String correctAt) {

    static VoucherActs of(VoucherPage voucher, Reading reading) {
        Office office = reading.office();
        VoucherState state = voucher.state();
        boolean here = !reading.below() && !reading.moment().past();
        boolean keeps = here && (office == Office.ACCOUNTANT || office == Office.CASHIER);
        boolean signs = here && (office == Office.CHAIR || office == Office.VICE_CHAIR);
        boolean maker = voucher.maker().equals(reading.reader().person());
        boolean open = state == VoucherState.SUBMITTED || state == VoucherState.RETURNED;
        boolean form = Refilled.of(voucher.content(), null).isPresent();
        boolean roll = voucher.content().truePurpose() instanceof Purpose.Dues dues && dues.roll() != null;
        String repaid = voucher.content().truePurpose() instanceof Purpose.LoanRepaid loan
                ? "/cham-lo/von-vay/" + loan.loan() + "/thu-no/"
                : null;
        boolean whole = voucher.reverses() == null && !(voucher.content().purpose() instanceof Purpose.Opening);
        return new VoucherActs(
                UUID.randomUUID().toString(),
                signs && state == VoucherState.SUBMITTED && !maker,
                keeps && state == VoucherState.APPROVED,
                keeps && maker && open && form,
                here && maker && (open || state == VoucherState.APPROVED),
                keeps && state == VoucherState.POSTED && whole,
                keeps && state == VoucherState.POSTED && whole && (form || roll || repaid != null),
                (repaid != null ? repaid : roll ? "/doan-phi/danh-sach/" : "/phieu/") + voucher.voucher() + "/ghi-lai");
    }

    /** Whether the reader can put vouchers forward here. */
    static boolean makes(Reading reading) {
        boolean keeps = reading.office() == Office.ACCOUNTANT || reading.office() == Office.CASHIER;
        return keeps && !reading.below() && !reading.moment().past();
    }

    /** Whether there is anything to be done. */
    public boolean any() {
        return approve || post || change || withdraw || reverse || correct;
    }

    /** What comes next, as a message's last word; nothing where the voucher is done with or the reader is the one to act. */
    static @Nullable String next(VoucherPage voucher, VoucherActs acts) {
        return switch (voucher.state()) {
            case SUBMITTED -> acts.approve() ? null : "submitted";
            case APPROVED -> acts.post() ? null : "approved";
            case RETURNED -> acts.change() ? null : "returned";
            case WITHDRAWN, POSTED, REVERSED -> null;
        };
    }
}
