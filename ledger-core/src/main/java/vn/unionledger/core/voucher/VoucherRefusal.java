package vn.unionledger.core.voucher;

import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.refusal.Refusal;

/** Why something is refused for a voucher. */
public sealed interface VoucherRefusal extends Refusal {
    record VoucherExists(VoucherId voucher) implements VoucherRefusal {}

    /** There is none, or it is another unit's. */
    record NoSuchVoucher(UnitId unit, VoucherId voucher) implements VoucherRefusal {}

    /** The voucher has another step next. */
    record WrongStep(Step wanted, Stage stage) implements VoucherRefusal {}

    /** Who had a hand in a voucher does not approve or return it. */
    record SamePerson(PersonId by) implements VoucherRefusal {}

    /** Only its maker takes it back. */
    record NotTheMaker(PersonId maker, PersonId by) implements VoucherRefusal {}

    /** What was shown to the approver is no longer what the voucher says. */
    record ContentHasChanged(String shown, String current) implements VoucherRefusal {}

    record NothingChanged(VoucherId voucher) implements VoucherRefusal {}

    /** The case, round, campaign, event or loan is not there, or another unit's; {@code target} names it as type/id. */
    record NoSuchCase(String target) implements VoucherRefusal {}

    /** The case is to be paid from, or collects for, another fund than the voucher names. */
    record CaseOfOtherFund(String target, FundCode fund, FundCode named) implements VoucherRefusal {}

    /** A reversal is never taken back; the entry is made again. */
    record ReversalStays(VoucherId voucher) implements VoucherRefusal {}

    record AlreadyReversed(VoucherId voucher) implements VoucherRefusal {}

    /** The lines, kind or day concerned are not those of the voucher taken back, turned round. */
    record NotItsReversal(VoucherId of) implements VoucherRefusal {}

    /** A reversal or correction says why. */
    record ReasonMissing(VoucherId of) implements VoucherRefusal {}

    /** What may be asked of a voucher. */
    enum Step {
        EDIT,
        APPROVE,
        RETURN,
        WITHDRAW,
        POST,
        REVERSE
    }

    /** Where a voucher stands. */
    enum Stage {
        SUBMITTED,
        RETURNED,
        APPROVED,
        WITHDRAWN,
        POSTED,
        REVERSED
    }
}
