package vn.unionledger.api.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A year, a quarter or a month of the books, as it stands in an address: {@code 2024}, {@code 2024/quy-3},
 * {@code 2024/thang-12}.
 *
 * @param number the quarter or month, 0 for a whole year
 */
public record Period(int year, Length length, int number) {

    private static final Pattern ADDRESS = Pattern.compile("(\\d{4})(?:/(quy|thang)-(\\d{1,2}))?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** How long it is, with its word in addresses and the number of its kind in a year. */
    public enum Length {
        YEAR("", 0),
        QUARTER("quy-", 4),
        MONTH("thang-", 12);

        private final String word;
        private final int inYear;

        Length(String word, int inYear) {
            this.word = word;
            this.inYear = inYear;
        }
    }

    /** @throws IllegalArgumentException if a year has no such quarter or month, or the year is no likely one */
    public Period {
        boolean numbered = length == Length.YEAR ? number == 0 : number >= 1 && number <= length.inYear;
        if (!numbered || year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("no period " + year + " " + length + " " + number);
        }
    }

    public static Period year(int year) {
        return new Period(year, Length.YEAR, 0);
    }

    public static Period quarter(int year, int quarter) {
        return new Period(year, Length.QUARTER, quarter);
    }

    public static Period month(YearMonth month) {
        return new Period(month.getYear(), Length.MONTH, month.getMonthValue());
    }

    /** Reads what stands in an address; nothing if it names no period. */
    public static Optional<Period> read(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int number = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        Length length =
                parts.group(2) == null ? Length.YEAR : parts.group(2).equals("quy") ? Length.QUARTER : Length.MONTH;
        int year = Integer.parseInt(parts.group(1));
        boolean exists = (length == Length.YEAR || (number >= 1 && number <= length.inYear))
                && year >= FIRST_YEAR
                && year <= LAST_YEAR;
        return exists ? Optional.of(new Period(year, length, number)) : Optional.empty();
    }

    public LocalDate from() {
        return switch (length) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case QUARTER -> LocalDate.of(year, number * 3 - 2, 1);
            case MONTH -> LocalDate.of(year, number, 1);
        };
    }

    /** The last day, included. */
    public LocalDate until() {
        return after().from().minusDays(1);
    }

    /** The period of the same length that follows. */
    public Period after() {
        return switch (length) {
            case YEAR -> year(year + 1);
            case QUARTER -> number == 4 ? quarter(year + 1, 1) : quarter(year, number + 1);
            case MONTH -> month(YearMonth.of(year, number).plusMonths(1));
        };
    }

    /** The period of the same length before it. */
    public Period before() {
        return switch (length) {
            case YEAR -> year(year - 1);
            case QUARTER -> number == 1 ? quarter(year - 1, 4) : quarter(year, number - 1);
            case MONTH -> month(YearMonth.of(year, number).minusMonths(1));
        };
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(until());
    }

    /** The year it lies in. */
    public Period wholeYear() {
        return year(year);
    }

    /** The months of its year, in order. */
    public List<Period> monthsOfYear() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Period(year, Length.MONTH, month))
                .toList();
    }

    /** The quarters of its year, in order. */
    public List<Period> quartersOfYear() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> quarter(year, quarter))
                .toList();
    }

    /** A quarter's number as reports write it: I to IV. @throws IllegalStateException for a year or a month */
    public String roman() {
        if (length != Length.QUARTER) {
            throw new IllegalStateException("no quarter: " + this);
        }
        return List.of("I", "II", "III", "IV").get(number - 1);
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return length == Length.YEAR ? Integer.toString(year) : year + "/" + length.word + number;
    }
}
