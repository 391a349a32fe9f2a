package vn.unionledger.core.remittance;

import java.time.YearMonth;
import vn.unionledger.core.book.ShareRow;
import vn.unionledger.core.id.AllocationId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about a unit's settling with the level above is refused. */
public sealed interface RemittanceRefusal extends Refusal {
    /** An arrangement holds from a later month than the one before it. */
    record ArrangedLater(YearMonth from) implements RemittanceRefusal {}

    /** A unit does not settle with itself. */
    record WithItself(UnitId unit) implements RemittanceRefusal {}

    /** The share of a month is reckoned once it is over. */
    record MonthNotOver(YearMonth month) implements RemittanceRefusal {}

    /** No rule known at the end of that month says how the income is shared. */
    record NoDistribution(IncomeKind income, YearMonth month) implements RemittanceRefusal {}

    /** Everything that is owed for that month is booked. */
    record NothingToReckon(IncomeKind income, YearMonth month) implements RemittanceRefusal {}

    /** What is owed of a month that was reckoned is not booked by hand: what is still open is reckoned again. */
    record ReckonedAlready(FundCode fund, YearMonth month) implements RemittanceRefusal {}

    /** The month's income, or what was owed of it, is another one by now: {@code right} is owed. */
    record BaseHasMoved(IncomeKind income, YearMonth month, Vnd right, Vnd given) implements RemittanceRefusal {}

    /** Closing the month would book {@code right}, not what was shown before. */
    record NotAsShown(IncomeKind income, YearMonth month, Vnd right, Vnd shown) implements RemittanceRefusal {}

    /** The month goes by the rule known when it ended. */
    record WrongPolicy(YearMonth month, PolicyId right, PolicyId given) implements RemittanceRefusal {}

    /** This voucher reckoned nothing, or was taken back already. */
    record NotReckonedBy(VoucherId voucher) implements RemittanceRefusal {}

    record AllocationExists(AllocationId allocation) implements RemittanceRefusal {}

    /** A unit above gives a share or support; a remittance goes up. */
    record NotFromAbove(UnitId from) implements RemittanceRefusal {}

    /** Nothing of the kind was announced by that unit. */
    record NoSuchAllocation(AllocationId allocation) implements RemittanceRefusal {}

    record MoreThanAnnounced(AllocationId allocation, Vnd left, Vnd wanted) implements RemittanceRefusal {}

    /** The upper level said that a share from above stands in the other row. */
    record OtherRow(ShareRow agreed) implements RemittanceRefusal {}
}
