package vn.unionledger.core.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A relief that was granted for some months.
 *
 * @param from the first month
 * @param until the last month, included
 * @param reduction what is taken off each month's amount, basis points; only of a reduction
 * @param payBy the last day to pay suspended months later; absent where the decision asks for no later payment
 * @param decision the number of the decision
 * @param decidedOn the day on it, from which it holds
 */
public record Relief(
        ReliefKind kind,
        YearMonth from,
        YearMonth until,
        @Nullable Integer reduction,
        @Nullable LocalDate payBy,
        String decision,
        LocalDate decidedOn) {
    /** Whether it is about that month. */
    public boolean covers(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(until);
    }

    /** How many months it is about. */
    public int months() {
        return Math.toIntExact(from.until(until, ChronoUnit.MONTHS)) + 1;
    }

    boolean meets(Relief other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }
}
