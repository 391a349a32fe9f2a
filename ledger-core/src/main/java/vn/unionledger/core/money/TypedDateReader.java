package vn.unionledger.core.money;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.unionledger.core.money.TypedDate.Reason;

/** Reads one typed day. The form is told at {@link TypedDate}. */
class TypedDateReader {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    static TypedDate read(String typed) {
        if (typed.isBlank()) {
            return new TypedDate.Refused(Reason.EMPTY, typed);
        }
        Matcher matcher = FORM.matcher(typed.strip());
        if (!matcher.matches()) {
            return new TypedDate.Refused(Reason.NOT_A_DATE, typed);
        }
        int year = Integer.parseInt(matcher.group(3));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return new TypedDate.Refused(Reason.UNLIKELY_YEAR, typed);
        }
        try {
            return new TypedDate.Read(
                    LocalDate.of(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException _) {
            return new TypedDate.Refused(Reason.NO_SUCH_DAY, typed);
        }
    }

    private TypedDateReader() {}
}
