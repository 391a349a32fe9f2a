package vn.unionledger.core.money;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as Vietnamese papers print it. What people type is read by {@link TypedDate}. */
public final class DateText {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' uuuu");

    /** {@code 05/01/2026}. */
    public static String of(LocalDate day) {
        return SHORT.format(day);
    }

    /** {@code ngày 05 tháng 01 năm 2026}, as above a signature. */
    public static String inFull(LocalDate day) {
        return LONG.format(day);
    }

    private DateText() {}
}
