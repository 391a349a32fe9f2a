package vn.unionledger.core.activity;

import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about an event the union holds is refused. */
public sealed interface ActivityRefusal extends Refusal {
    /** There is no such event in this unit. */
    record NoSuchActivity(ActivityId activity) implements ActivityRefusal {}

    /** It was planned before. */
    record AlreadyPlanned(ActivityId activity) implements ActivityRefusal {}

    /** The officer who planned it may not be the one who approves. */
    record SamePerson(PersonId by) implements ActivityRefusal {}

    /** Its budget was approved before. */
    record AlreadyApproved(ActivityId activity) implements ActivityRefusal {}

    /** Only an event with an approved budget can have advances. */
    record NotApproved(ActivityId activity) implements ActivityRefusal {}

    /** The advance was paid before, by that voucher. */
    record AdvanceAlreadyPaid(AdvanceId advance, VoucherId by) implements ActivityRefusal {}

    /** The advance would go beyond the budget: this much is left. Spent and still advanced money both count. */
    record OverBudget(ActivityId activity, Vnd budget, Vnd left, Vnd asked) implements ActivityRefusal {}

    /** No such advance was paid for this event. */
    record NoSuchAdvance(AdvanceId advance) implements ActivityRefusal {}

    /** The advance was settled before, by that voucher. */
    record AlreadyCleared(AdvanceId advance, VoucherId by) implements ActivityRefusal {}

    /** Spent is less than nothing. */
    record SpentNegative(Vnd spent) implements ActivityRefusal {}

    /** More was spent than advanced: settle the whole advance, and pay the rest by a voucher of its own. */
    record SpentMoreThanAdvanced(AdvanceId advance, Vnd advanced, Vnd spent) implements ActivityRefusal {}

    /** That voucher neither paid nor settled an advance of this event. */
    record NoSuchEntry(ActivityId activity, VoucherId voucher) implements ActivityRefusal {}

    /** An advance that was settled can only be taken back after its settlement, which is that voucher. */
    record ReverseSettlementFirst(AdvanceId advance, VoucherId settlement) implements ActivityRefusal {}

    /** It is recorded already that it was held. */
    record AlreadyHeld(ActivityId activity) implements ActivityRefusal {}

    /** No role, or more roles than one event may have. */
    record RolesOutOfRange(int roles, int most) implements ActivityRefusal {}

    /** A role is named twice. */
    record SameRole(String role) implements ActivityRefusal {}
}
