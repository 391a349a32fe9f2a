package vn.unionledger.api.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.unionledger.projections.organisationview.Organisation;

/** The months a form offers, the latest first: back to the January of the year in which the unit's book begins. */
@Component
public class MonthChoices {
    /** What a unit without a book, or with a young one, is offered. */
    private static final int LEAST_YEARS = 3;

    private final Organisation organisation;
    private final PageWords words;

    public MonthChoices(Organisation organisation, PageWords words) {
        this.organisation = organisation;
        this.words = words;
    }

    /** This month and the ones before it. */
    public Map<String, String> past(Reading reading) {
        return offered(reading, 0);
    }

    /** The same, and so many months ahead. */
    public Map<String, String> around(Reading reading, int ahead) {
        return offered(reading, ahead);
    }

    private Map<String, String> offered(Reading reading, int ahead) {
        YearMonth now = YearMonth.from(reading.moment().today());
        YearMonth first = first(reading, now);
        Map<String, String> months = new LinkedHashMap<>();
        for (YearMonth month = now.plusMonths(ahead); !month.isBefore(first); month = month.minusMonths(1)) {
            months.put(month.toString(), words.capital(words.period(Period.month(month))));
        }
        return months;
    }

    private YearMonth first(Reading reading, YearMonth now) {
        YearMonth least = now.minusYears(LEAST_YEARS).plusMonths(1);
        return organisation
                .bookOpenedOn(reading.unit(), reading.asked())
                .map(LocalDate::getYear)
                .map(year -> YearMonth.of(year, 1))
                .filter(opened -> opened.isBefore(least))
                .orElse(least);
    }
}
