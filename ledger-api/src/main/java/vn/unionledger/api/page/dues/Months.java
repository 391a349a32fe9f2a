package vn.unionledger.api.page.dues;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;

/** The month a page of dues is about, as it stands in the address. */
final class Months {
    private static final int OFFERED = 18;

    private Months() {}

    /** The month named, or this one. */
    static YearMonth of(@Nullable String text, Reading reading) {
        if (text == null || text.isBlank()) {
            return YearMonth.from(reading.moment().day());
        }
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException _) {
            throw new NoSuchPageException("no month " + text);
        }
    }

    /** This month and those before it, and one looked at that is longer ago, with those before it. */
    static Map<String, String> offered(YearMonth looked, Reading reading, PageWords words) {
        Map<String, String> months = new LinkedHashMap<>();
        offer(YearMonth.from(reading.moment().day()), months, words);
        offer(looked.plusMonths(1), months, words);
        return months;
    }

    private static void offer(YearMonth last, Map<String, String> months, PageWords words) {
        for (int i = 0; i < OFFERED; i++) {
            YearMonth month = last.minusMonths(i);
            months.putIfAbsent(month.toString(), words.capital(words.period(Period.month(month))));
        }
    }
}
