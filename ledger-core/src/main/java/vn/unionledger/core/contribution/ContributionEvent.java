package vn.unionledger.core.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What has happened to an employer's contribution. Stored for ever: add a record or a revision, never edit one. */
public sealed interface ContributionEvent {
    /** The unit that collects. */
    UnitId unit();

    EmployerCode employer();

    /**
     * The unit collects from this employer from that month on.
     *
     * @param grassroots the union whose share it is passed down to; absent where that is the collecting unit itself, or where
     *     the employer has no union
     */
    record EmployerEnrolled(
            UnitId unit,
            EmployerCode employer,
            String name,
            @Nullable String taxCode,
            PayCycle cycle,
            @Nullable UnitId grassroots,
            YearMonth from,
            @Nullable String document,
            PersonId by)
            implements ContributionEvent {}

    /** From that month on the employer settles in another rhythm. */
    record CycleRegistered(
            UnitId unit, EmployerCode employer, PayCycle cycle, YearMonth from, String document, PersonId by)
            implements ContributionEvent {}

    /** The unit collects nothing more from it after that month: another one does, or the employer is no more. */
    record EmployerEnded(UnitId unit, EmployerCode employer, YearMonth last, String document, PersonId by)
            implements ContributionEvent {}

    /**
     * The payroll of a month became known, and with it what is due. Declared again for the same month it takes the place of what
     * was declared before.
     *
     * @param persons how many the amount is for, if the employer says so
     * @param insured how many are insured, if known; if it is more, somebody was left out
     * @param rate basis points
     * @param due đồng
     * @param dueOn the last day in time
     * @param unpaidAfter the days after it from which what is late counts as not paid; absent where no rule says so
     */
    record PayrollDeclared(
            UnitId unit,
            EmployerCode employer,
            YearMonth month,
            Vnd payroll,
            @Nullable Integer persons,
            @Nullable Integer insured,
            int rate,
            Vnd due,
            LocalDate dueOn,
            @Nullable Integer unpaidAfter,
            PolicyId policy,
            LocalDate on,
            PersonId by,
            boolean invented)
            implements ContributionEvent {}

    /** A relief was granted. */
    record ReliefGranted(UnitId unit, EmployerCode employer, Relief relief, PersonId by) implements ContributionEvent {}

    /**
     * A relief recorded by mistake, or taken back by whoever granted it, holds no more.
     *
     * @param decision the number of the decision that had granted it
     */
    record ReliefWithdrawn(
            UnitId unit, EmployerCode employer, String decision, String document, LocalDate on, PersonId by)
            implements ContributionEvent {}

    /** The employer paid, in the same append as the voucher. */
    record ContributionReceived(UnitId unit, EmployerCode employer, VoucherId voucher, Vnd amount, LocalDate on)
            implements ContributionEvent {}

    /** A payment was taken back by a reversal. */
    record ContributionReversed(UnitId unit, EmployerCode employer, VoucherId voucher, Vnd amount, LocalDate on)
            implements ContributionEvent {}
}
