package vn.unionledger.core.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The days offices are open: Monday to Friday but for holidays, and the days of a week's end that are worked in exchange. Days
 * are counted by weeks, so that years between two days cost no more than one.
 */
public final class WorkingDays {
    /** No holiday at all. */
    public static final WorkingDays EVERY_WEEKDAY = new WorkingDays(Set.of(), Set.of());

    private static final int WEEK = 7;
    private static final int OPEN_A_WEEK = 5;

    /** Ascending, as days since 1/1/1970: weekdays that are closed, and days of a week's end that are open. */
    private final long[] closed;

    private final long[] open;

    private WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {
        this.closed = off.stream()
                .filter(day -> isWeekday(day.toEpochDay()) && !worked.contains(day))
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .toArray();
        this.open = worked.stream()
                .filter(day -> !isWeekday(day.toEpochDay()))
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .toArray();
    }

    /** Weekdays but for the days off; a day named as worked is worked. */
    public static WorkingDays of(Set<LocalDate> off, Set<LocalDate> worked) {
        return new WorkingDays(off, worked);
    }

    static WorkingDays of(Collection<Policy> policies) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (Policy policy : policies) {
            if (policy.rule() instanceof Rule.DaysOff rule) {
                LocalDate last = Objects.requireNonNull(policy.effectiveTo(), "days off have a last one");
                policy.effectiveFrom().datesUntil(last.plusDays(1)).forEach((rule.worked() ? worked : off)::add);
            }
        }
        return new WorkingDays(off, worked);
    }

    /** Whether offices are open on that day. */
    public boolean isOpen(LocalDate day) {
        return through(day.toEpochDay()) > through(day.toEpochDay() - 1);
    }

    /**
     * The day so many working days after another one, which itself is not counted: the day money came in, five working days
     * on, is the last day in time.
     *
     * @param days at least 0; for 0 it is the day itself
     */
    public LocalDate after(LocalDate day, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("working days are counted forward, not " + days);
        }
        if (days == 0) {
            return day;
        }
        long from = day.toEpochDay();
        long wanted = through(from) + days;
        long low = from;
        long high = from + WEEK;
        while (through(high) < wanted) {
            high = from + 2 * (high - from);
        }
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (through(middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return LocalDate.ofEpochDay(high);
    }

    /** How many working days lie after a day, up to and with another one; 0 if that is not later. */
    public int between(LocalDate day, LocalDate until) {
        return until.isAfter(day) ? Math.toIntExact(through(until.toEpochDay()) - through(day.toEpochDay())) : 0;
    }

    /** Working days up to and with that one, from a Monday long ago; only differences mean anything. */
    private long through(long day) {
        long sinceMonday = day + DayOfWeek.THURSDAY.getValue();
        long weeks = Math.floorDiv(sinceMonday, WEEK);
        long inWeek = Math.floorMod(sinceMonday, WEEK);
        return weeks * OPEN_A_WEEK + Math.min(inWeek, OPEN_A_WEEK) - upTo(closed, day) + upTo(open, day);
    }

    /** How many of them are not after that day. */
    private static long upTo(long[] days, long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isWeekday(long day) {
        return LocalDate.ofEpochDay(day).getDayOfWeek().getValue() <= OPEN_A_WEEK;
    }
}
