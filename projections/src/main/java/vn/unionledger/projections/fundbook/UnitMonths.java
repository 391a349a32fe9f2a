package vn.unionledger.projections.fundbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.asof.DateBasis;
import vn.unionledger.projections.entries.EntriesView;
import vn.unionledger.projections.feed.RollUp;

/**
 * Asks what units took in, spent and held, month by month. Answers from the sums kept of the entries, less what they hold beyond
 * the day and the position asked; where that would be much, from the entries. Both give the same.
 */
public final class UnitMonths {
    /** Beyond so many events since the position asked for, adding up is faster than taking off. */
    private static final long LATER_AT_MOST = 20_000;

    private final JdbcClient views;
    private final long laterAtMost;

    public UnitMonths(DataSource database) {
        this(database, LATER_AT_MOST);
    }

    /** @param laterAtMost negative: always from the entries */
    UnitMonths(DataSource database, long laterAtMost) {
        this.views = JdbcClient.create(database);
        this.laterAtMost = laterAtMost;
    }

    /**
     * The months of a period, in order, the first one whole; without a beginning, those of the year of its last day. What is
     * asked here is asked of these.
     */
    public static List<YearMonth> months(Asked asked) {
        YearMonth first = YearMonth.from(start(asked));
        return Stream.iterate(
                        first, month -> !month.isAfter(YearMonth.from(asked.until())), month -> month.plusMonths(1))
                .toList();
    }

    /** The last year that any of these has entries in, up to the day asked. */
    public Optional<Integer> lastYear(Collection<UnitId> units, Asked asked) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        return views.sql("select year(max(" + asked.basis().column() + ")) from " + EntriesView.UNIT_MONTH.name()
                        + " where unit in (:units) and " + asked.basis().column() + " <= :until")
                .param("units", units.stream().map(UnitId::value).toList())
                .param("until", asked.until())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }

    /** The question behind a figure of one of these months, or of all of them. */
    public static Asked within(Asked asked, @Nullable YearMonth month) {
        LocalDate from = month == null ? start(asked) : month.atDay(1);
        LocalDate end = month == null ? asked.until() : month.atEndOfMonth();
        return new Asked(from, end.isBefore(asked.until()) ? end : asked.until(), asked.known(), asked.basis());
    }

    /** The line of each of these units. */
    public Map<UnitId, MonthLine> lines(Collection<UnitId> units, Asked asked) {
        List<YearMonth> months = months(asked);
        Map<UnitId, UnitSums> before = new HashMap<>();
        Map<UnitId, Map<YearMonth, UnitSums>> moved = new HashMap<>();
        ask(units, asked, true).forEach(row -> {
            if (row.month() == null) {
                before.put(row.unit(), row.sums());
            } else {
                moved.computeIfAbsent(row.unit(), unit -> new HashMap<>()).put(row.month(), row.sums());
            }
        });
        Map<UnitId, MonthLine> lines = new HashMap<>();
        for (UnitId unit : units) {
            lines.put(
                    unit,
                    MonthLine.of(
                            months, before.getOrDefault(unit, UnitSums.NOTHING), moved.getOrDefault(unit, Map.of())));
        }
        return lines;
    }

    /** The line of all these units together. */
    public MonthLine total(Collection<UnitId> units, Asked asked) {
        UnitSums before = UnitSums.NOTHING;
        Map<YearMonth, UnitSums> moved = new HashMap<>();
        for (Row row : ask(units, asked, false)) {
            if (row.month() == null) {
                before = row.sums();
            } else {
                moved.put(row.month(), row.sums());
            }
        }
        return MonthLine.of(months(asked), before, moved);
    }

    /** @param month absent for what came before the period */
    private record Row(UnitId unit, @Nullable YearMonth month, UnitSums sums) {}

    private List<Row> ask(Collection<UnitId> units, Asked asked, boolean each) {
        if (units.isEmpty()) {
            return List.of();
        }
        if (asked.until().equals(end(asked)) && later(asked.known()) <= 0) {
            List<Row> kept = ask(EntriesView.UNIT_MONTH.kept(within(asked)), units, asked, each);
            if (later(asked.known()) <= 0) {
                return kept; // and nothing was booked while it was read
            }
        }
        return ask(sums(asked), units, asked, each);
    }

    private List<Row> ask(String sums, Collection<UnitId> units, Asked asked, boolean each) {
        String day = asked.basis().column();
        String unit = each ? "unit" : "''";
        return views.sql("select " + unit
                        + " u, year(m) y, month(m), sum(income), sum(expense), sum(held), sum(payable_up),"
                        + " sum(invented) from (select unit, case when " + day + " < :from then null else " + day
                        + " end m, income, expense, held, payable_up, invented from (" + sums
                        + ") summed) months group by u, y, month(m)")
                .param("units", units.stream().map(UnitId::value).toList())
                .param("from", start(asked))
                .param("until", asked.until())
                .param("end", end(asked))
                .param("known", asked.known())
                .query((row, number) -> new Row(
                        each ? new UnitId(row.getString(1)) : units.iterator().next(),
                        row.getObject(2) == null ? null : YearMonth.of(row.getInt(2), row.getInt(3)),
                        new UnitSums(
                                Vnd.of(row.getLong(4)),
                                Vnd.of(row.getLong(5)),
                                Vnd.of(row.getLong(6)),
                                Vnd.of(row.getLong(7)),
                                row.getLong(8) != 0)))
                .list();
    }

    /** The sums kept, less what was booked since and what of the last month is later; a union of tables, which costs several times more. */
    private String sums(Asked asked) {
        RollUp kept = EntriesView.UNIT_MONTH;
        String day = asked.basis().column();
        String within = within(asked);
        boolean wholeMonths = asked.until().equals(end(asked));
        boolean fromRows = (!wholeMonths && asked.basis() != DateBasis.BOOKED) || later(asked.known()) > laterAtMost;
        if (fromRows) {
            return kept.rows(false, "position <= :known and unit in (:units) and " + day + " <= :until");
        }
        String sums = kept.kept(within) + " union all " + kept.rows(true, "position > :known and " + within);
        return wholeMonths
                ? sums
                : sums + " union all "
                        + kept.rows(
                                true,
                                "position <= :known and unit in (:units) and position in (select p.position from posting p"
                                        + " where p.occurred_on > :until and p.occurred_on <= :end)");
    }

    private static String within(Asked asked) {
        return "unit in (:units) and " + asked.basis().column() + " <= :end";
    }

    private static LocalDate end(Asked asked) {
        return YearMonth.from(asked.until()).atEndOfMonth();
    }

    /** How far the entries reach beyond a position, in events. */
    private long later(long known) {
        return views.sql("select position from view_token where view = 'entries'")
                        .query(Long.class)
                        .optional()
                        .orElse(known)
                - known;
    }

    private static LocalDate start(Asked asked) {
        LocalDate from = asked.from();
        return from == null ? asked.until().withDayOfYear(1) : from.withDayOfMonth(1);
    }
}
