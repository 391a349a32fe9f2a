package vn.unionledger.projections.asof;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a report speaks about: a period, and the books as they were known at one position of the log.
 *
 * @param from the first day of the period; absent: since the beginning
 * @param until the last day, included
 * @param known the last position of the log that counts; nothing recorded later is seen
 */
public record Asked(@Nullable LocalDate from, LocalDate until, long known, DateBasis basis) {
    /** The day that stands for "since the beginning" where a query needs one. */
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /** @throws IllegalArgumentException if the period ends before it begins or the position is negative */
    public Asked {
        if (from != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end on " + until + " before it begins on " + from);
        }
        if (known < 0) {
            throw new IllegalArgumentException("no position of the log is " + known);
        }
    }

    /** Everything up to and including that day, as booked. */
    public static Asked upTo(LocalDate until, long known) {
        return new Asked(null, until, known, DateBasis.BOOKED);
    }

    public static Asked between(LocalDate from, LocalDate until, long known) {
        return new Asked(from, until, known, DateBasis.BOOKED);
    }

    public static Asked year(int year, long known) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), known);
    }

    /** One quarter, 1 to 4. */
    public static Asked quarter(int year, int quarter, long known) {
        YearMonth last = YearMonth.of(year, quarter * 3);
        return between(last.minusMonths(2).atDay(1), last.atEndOfMonth(), known);
    }

    public static Asked month(YearMonth month, long known) {
        return between(month.atDay(1), month.atEndOfMonth(), known);
    }

    public Asked by(DateBasis other) {
        return new Asked(from, until, known, other);
    }

    public Asked knownAt(long position) {
        return new Asked(from, until, position, basis);
    }

    /** The first day, however far back. */
    public LocalDate start() {
        return from == null ? BEGINNING : from;
    }

    /** Whether the day lies in the period. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(until);
    }

    /** The period in words: "năm 2024", "quý III năm 2023", "tháng 02 năm 2025", "từ 01/02/2024 đến 15/02/2024". */
    public String inWords() {
        return PeriodWords.of(from, until);
    }
}
