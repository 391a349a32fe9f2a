package vn.unionledger.core.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Percent;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about a contribution is refused. */
public sealed interface ContributionRefusal extends Refusal {
    /** The unit collects from no such employer. */
    record NoSuchEmployer(UnitId unit, EmployerCode employer) implements ContributionRefusal {}

    record EmployerExists(EmployerCode employer) implements ContributionRefusal {}

    record EmployerHasEnded(EmployerCode employer, YearMonth last) implements ContributionRefusal {}

    /** The month is not among those the unit collects for. */
    record MonthNotCollected(
            YearMonth month, YearMonth from, @Nullable YearMonth last) implements ContributionRefusal {}

    /** A payroll is declared for a month that has begun. */
    record MonthNotBegun(YearMonth month) implements ContributionRefusal {}

    /** A rule stopped the collecting of such employers: nothing is due of that month. */
    record MonthStopped(
            YearMonth month, LocalDate stoppedOn, @Nullable String decision) implements ContributionRefusal {}

    /** No rule known today says what is due for that month. */
    record NoTerms(YearMonth month) implements ContributionRefusal {}

    /** The rule of that month knows only monthly payment. */
    record NoQuarters(YearMonth month) implements ContributionRefusal {}

    record NothingChanges(EmployerCode employer) implements ContributionRefusal {}

    /** A rhythm holds from the first month of a quarter, and after the months it changes nothing about. */
    record CycleFrom(YearMonth from) implements ContributionRefusal {}

    record ReliefBackwards(YearMonth from, YearMonth until) implements ContributionRefusal {}

    /** No rule known on the day of the decision allows such a relief. */
    record ReliefUnknown(ReliefKind kind) implements ContributionRefusal {}

    record ReliefTooLong(ReliefKind kind, int months, int most) implements ContributionRefusal {}

    record ReductionTooLarge(Percent reduction, Percent most) implements ContributionRefusal {}

    /** A reduction says how much; nothing else does. */
    record ReductionWrong(ReliefKind kind) implements ContributionRefusal {}

    /** Only a suspension says by when it is paid later, and that is after its months. */
    record PayByWrong(ReliefKind kind) implements ContributionRefusal {}

    /** A reduction follows a suspension that is over. */
    record NoSuspensionBefore(YearMonth from) implements ContributionRefusal {}

    /** Another relief is about one of these months. */
    record ReliefOverlaps(String decision) implements ContributionRefusal {}

    record NoSuchRelief(String decision) implements ContributionRefusal {}

    /** This voucher took nothing in from that employer, or was taken back already. */
    record NotReceivedBy(EmployerCode employer, VoucherId voucher) implements ContributionRefusal {}

    /** More would be passed down than is held for that union. */
    record MoreThanShare(UnitId grassroots, Vnd held, Vnd wanted) implements ContributionRefusal {}

    /** The union's share of the amount is another one by the rule in force. */
    record WrongShare(UnitId grassroots, Vnd right, Vnd given) implements ContributionRefusal {}

    /** No rule known today says how the contribution is shared. */
    record NoDistribution(YearMonth month) implements ContributionRefusal {}
}
