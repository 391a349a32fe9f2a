package vn.unionledger.log.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days and months in their one stored form, {@code 2024-03-31} and {@code 2024-03}. Nearly every event read has one, and the
 * platform's formatter, made for every other form too, took an eighth of all the time an event is read in.
 */
final class Iso {
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;
    private static final int MONTH_AT = 5;
    private static final int DAY_AT = 8;

    private Iso() {}

    static String text(LocalDate day) {
        requireFourDigits(day.getYear(), day);
        return day.toString();
    }

    static String text(YearMonth month) {
        requireFourDigits(month.getYear(), month);
        return month.toString();
    }

    static LocalDate day(String text) {
        if (text.length() != DAY_LENGTH || text.charAt(DAY_AT - 1) != '-') {
            throw notOne(text);
        }
        try {
            return LocalDate.of(year(text), monthOfYear(text), number(text, DAY_AT, DAY_LENGTH));
        } catch (DateTimeException e) {
            throw new CodecException("cannot be read: " + text, e);
        }
    }

    static YearMonth month(String text) {
        if (text.length() != MONTH_LENGTH) {
            throw notOne(text);
        }
        try {
            return YearMonth.of(year(text), monthOfYear(text));
        } catch (DateTimeException e) {
            throw new CodecException("cannot be read: " + text, e);
        }
    }

    private static int year(String text) {
        int year = number(text, 0, MONTH_AT - 1);
        requireFourDigits(year, text);
        return year;
    }

    private static int monthOfYear(String text) {
        if (text.charAt(MONTH_AT - 1) != '-') {
            throw notOne(text);
        }
        return number(text, MONTH_AT, MONTH_LENGTH);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notOne(text);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static void requireFourDigits(int year, Object date) {
        if (year < 1 || year > 9999) {
            throw new CodecException("a year has four digits, not as in " + date);
        }
    }

    private static CodecException notOne(String text) {
        return new CodecException("not in its one form: " + text);
    }
}
