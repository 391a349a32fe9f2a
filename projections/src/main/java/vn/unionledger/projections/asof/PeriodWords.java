package vn.unionledger.projections.asof;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names people give to periods. */
final class PeriodWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private PeriodWords() {}

    static String of(@Nullable LocalDate from, LocalDate until) {
        if (from == null) {
            return "đến " + DAY.format(until);
        }
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(until);
        boolean wholeMonths = from.getDayOfMonth() == 1 && until.equals(last.atEndOfMonth());
        int months = (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
        if (wholeMonths && months == 1) {
            return String.format(Locale.ROOT, "tháng %02d năm %d", first.getMonthValue(), first.getYear());
        }
        if (wholeMonths && months == 3 && first.getMonthValue() % 3 == 1) {
            return "quý " + QUARTERS.get(first.getMonthValue() / 3) + " năm " + first.getYear();
        }
        if (wholeMonths && months == 12 && first.getMonthValue() == 1) {
            return "năm " + first.getYear();
        }
        return "từ " + DAY.format(from) + " đến " + DAY.format(until);
    }
}
