package vn.unionledger.core.contribution;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.unionledger.core.money.Vnd;

/**
 * How the contribution of one month changes by other terms, đồng.
 *
 * @param payroll as it was declared
 * @param before what is asked for after every relief
 * @param after what is asked for by the other terms, after the same reliefs
 */
public record MonthShift(YearMonth month, Vnd payroll, Vnd before, Vnd after) {
    /** The months of which another amount is asked for, in their order. */
    public static List<MonthShift> between(Account before, Account after) {
        Map<YearMonth, Vnd> owed = new HashMap<>();
        after.months().forEach(month -> owed.put(month.month(), month.owed()));
        return before.months().stream()
                .map(month -> new MonthShift(
                        month.month(), month.payroll(), month.owed(), owed.getOrDefault(month.month(), Vnd.ZERO)))
                .filter(shift -> !shift.amount().isZero())
                .sorted(Comparator.comparing(MonthShift::month))
                .toList();
    }

    /** How much more is asked for; negative if less. */
    public Vnd amount() {
        return after.minus(before);
    }
}
