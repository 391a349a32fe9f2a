package vn.unionledger.core.contribution;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.unionledger.core.money.Vnd;

/**
 * How the contribution of one month changes by other terms: what is asked for, or by when.
 *
 * @param before by the terms it was declared under
 * @param after by the other terms, with the same reliefs and payments
 */
public record MonthShift(Receivable before, Receivable after) {
    /** The months of which another amount is asked for, or the same by another day, in their order. */
    public static List<MonthShift> between(Account before, Account after) {
        Map<YearMonth, Receivable> other = new HashMap<>();
        after.months().forEach(month -> other.put(month.month(), month));
        return before.months().stream()
                .map(month -> new MonthShift(month, other.getOrDefault(month.month(), month)))
                .filter(shift -> !shift.amount().isZero() || shift.movesDeadline())
                .sorted(Comparator.comparing(MonthShift::month))
                .toList();
    }

    public YearMonth month() {
        return before.month();
    }

    /** How much more is asked for, đồng; negative if less. */
    public Vnd amount() {
        return after.owed().minus(before.owed());
    }

    /** Whether what is asked for is due by another day, or counts as not paid from another day on. */
    public boolean movesDeadline() {
        boolean asked = before.owed().isPositive() || after.owed().isPositive();
        return asked
                && !(before.dueOn().equals(after.dueOn()) && Objects.equals(before.unpaidAfter(), after.unpaidAfter()));
    }
}
