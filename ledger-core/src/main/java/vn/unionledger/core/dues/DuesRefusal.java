package vn.unionledger.core.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about the dues of members is refused. Rows of a roll are counted from 1. */
public sealed interface DuesRefusal extends Refusal {
    /** No rate of dues is known for that group and month. */
    record NoRate(PayerGroup group, YearMonth month, LocalDate knownOn) implements DuesRefusal {}

    /** No base salary is known for that month. */
    record NoBaseSalary(YearMonth month, LocalDate knownOn) implements DuesRefusal {}

    /** The month has not begun. */
    record MonthToCome(YearMonth month, LocalDate today) implements DuesRefusal {}

    /** Everybody's dues of that month were reckoned before, but for those whose pay is not known. */
    record NobodyToAssess(UnitId unit, YearMonth month, int withoutPay) implements DuesRefusal {}

    /** By what is known now, everybody owes for that month what was reckoned. */
    record NothingDiffers(UnitId unit, YearMonth month) implements DuesRefusal {}

    /** The roll names nobody, or more members than one roll may have. */
    record RollOutOfRange(int lines, int most) implements DuesRefusal {}

    /** The same member stands twice on the roll. */
    record OnRollTwice(int row, PersonId member) implements DuesRefusal {}

    /** Nobody of that id has ever been a member of the unit. */
    record NotOnList(int row, PersonId member) implements DuesRefusal {}

    /** What is on the row is not split into standard and excess as the member's dues stand now: put the roll forward again. */
    record SplitDiffers(int row, PersonId member, Vnd excess, Vnd wanted) implements DuesRefusal {}

    /** The lines of the voucher are not those of its roll. */
    record LinesDiffer(UnitId unit) implements DuesRefusal {}

    /** More than the member has paid ahead. */
    record NotPaidAhead(int row, PersonId member, Vnd prepaid, Vnd asked) implements DuesRefusal {}

    /** What the member paid was given back since: take the refund back first. */
    record RefundedSince(PersonId member, VoucherId voucher) implements DuesRefusal {}
}
