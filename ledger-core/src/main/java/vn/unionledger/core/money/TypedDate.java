package vn.unionledger.core.money;

import java.time.LocalDate;

/**
 * What a person typed as a day, read or refused: day, month and a year of four digits, parted by slashes. {@code 05/01/2026}
 * and {@code 5/1/2026} are the same day. Nothing is guessed or moved: 31/02 is no day.
 */
public sealed interface TypedDate {
    /** Reads what was typed. */
    static TypedDate parse(String typed) {
        return TypedDateReader.read(typed);
    }

    /** A day of the calendar. */
    record Read(LocalDate day) implements TypedDate {}

    /**
     * Text that names no day.
     *
     * @param typed the text as it came
     */
    record Refused(Reason reason, String typed) implements TypedDate {}

    /** Why it was refused. The names are stable: messages hang on them. */
    enum Reason {
        /** Nothing was typed. */
        EMPTY,
        /** Not of the form dd/MM/yyyy. */
        NOT_A_DATE,
        /** The month has no such day, or the year no such month. */
        NO_SUCH_DAY,
        /** Before 1900 or after 2199: a slip of the finger. */
        UNLIKELY_YEAR
    }
}
