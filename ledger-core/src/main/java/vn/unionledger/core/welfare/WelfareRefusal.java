package vn.unionledger.core.welfare;

import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about a welfare case is refused. */
public sealed interface WelfareRefusal extends Refusal {
    /** There is no such case in this unit. */
    record NoSuchCase(CaseId aCase) implements WelfareRefusal {}

    /** The case was opened before. */
    record AlreadyRequested(CaseId aCase) implements WelfareRefusal {}

    /** A case comes from a unit below the one that decides, or from that one itself, which is not named then. */
    record OriginNotBelow(UnitId origin, UnitId unit) implements WelfareRefusal {}

    /** The officer who asked may not be the one who approves. */
    record SamePerson(PersonId by) implements WelfareRefusal {}

    /** The case was approved or turned down before. */
    record AlreadyDecided(CaseId aCase) implements WelfareRefusal {}

    /** Only an approved case can be paid. */
    record NotApproved(CaseId aCase) implements WelfareRefusal {}

    /** The instalment was paid before, by that voucher. */
    record AlreadyPaid(CaseId aCase, int instalment, VoucherId by) implements WelfareRefusal {}

    /** The approval has no such instalment. */
    record NoSuchInstalment(CaseId aCase, int instalment, int instalments) implements WelfareRefusal {}

    /** The amount is not the one approved for the instalment. */
    record AmountDiffers(CaseId aCase, Vnd approved, Vnd asked) implements WelfareRefusal {}

    /** The voucher names another reason than the case. */
    record ReasonDiffers(CaseId aCase, CareReason approved, CareReason asked) implements WelfareRefusal {}

    /** The voucher names another number of persons than the case. */
    record PersonsDiffer(CaseId aCase, int approved, int asked) implements WelfareRefusal {}

    /** That voucher did not pay this instalment of the case. */
    record NotPaidBy(CaseId aCase, int instalment, VoucherId voucher) implements WelfareRefusal {}

    /** The case still waits for a decision or for its payment, which need what its key sealed. */
    record StillOpen(CaseId aCase) implements WelfareRefusal {}
}
