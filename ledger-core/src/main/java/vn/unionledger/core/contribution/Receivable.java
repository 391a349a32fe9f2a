package vn.unionledger.core.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.money.Vnd;

/**
 * The contribution of one month as it stands on a day.
 *
 * @param declared what is due of the payroll, đồng
 * @param owed what of it is asked for after every relief
 * @param paid what of the payments went to it, oldest month first
 * @param dueOn the last day in time, a suspension's later day if it names one
 * @param shortOfPersons whether fewer persons were paid for than are insured
 * @param reliefs what was granted for this month, up to that day
 */
public record Receivable(
        YearMonth month,
        Vnd payroll,
        Vnd declared,
        Vnd owed,
        Vnd paid,
        LocalDate dueOn,
        @Nullable LocalDate unpaidAfter,
        boolean shortOfPersons,
        List<Relief> reliefs,
        ReceivableState state) {
    public Receivable {
        reliefs = List.copyOf(reliefs);
    }

    /** What is still to be paid. */
    public Vnd open() {
        return owed.minus(paid);
    }

    /** Whether something was paid, and not all. */
    public boolean isPartPaid() {
        return paid.isPositive() && open().isPositive();
    }
}
