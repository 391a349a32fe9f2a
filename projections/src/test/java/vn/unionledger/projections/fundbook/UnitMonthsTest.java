package vn.unionledger.projections.fundbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RandomYear;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.asof.DateBasis;
import vn.unionledger.projections.entries.Entries;
import vn.unionledger.projections.entries.EntriesView;
import vn.unionledger.projections.entries.Entry;
import vn.unionledger.projections.entries.Items;
import vn.unionledger.projections.feed.Disagreement;
import vn.unionledger.projections.feed.Follower;
import vn.unionledger.projections.feed.Rest;
import vn.unionledger.projections.feed.View;
import vn.unionledger.projections.feed.ViewStates;
import vn.unionledger.projections.feed.Watchdog;

@DisplayName("The months of units")
class UnitMonthsTest {
    private static final List<View> VIEWS = List.of(new EntriesView());

    final Database database = Database.fresh();
    final RecordedLog log = new RecordedLog();
    final List<UnitId> units = Stream.of("stnmt", "khac", "xa")
            .map(code -> {
                Union union = new Union(log, code);
                new RandomYear(union, code.hashCode()).go(150);
                return union.unit;
            })
            .toList();
    final UnitMonths fromSums = new UnitMonths(database.views());
    final UnitMonths fromEntries = new UnitMonths(database.views(), -1);

    @Test
    @DisplayName("are the sums of the entries, to any day, by either date, as known at any position")
    void addedUpByHand() {
        follow(70);
        List<Entry> all = folded();
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            LocalDate from = LocalDate.of(2023, 11, 1).plusMonths(random.nextInt(12));
            LocalDate until = from.plusDays(random.nextInt(400));
            Asked asked = Asked.between(
                            from,
                            random.nextBoolean() ? until : YearMonth.from(until).atEndOfMonth(),
                            random.nextLong(log.bound() + 1))
                    .by(random.nextBoolean() ? DateBasis.BOOKED : DateBasis.CONCERNED);
            for (UnitMonths months : List.of(fromSums, fromEntries)) {
                var lines = months.lines(units, asked);
                for (UnitId unit : units) {
                    assertThat(lines.get(unit)).as("%s %s", unit, asked).isEqualTo(byHand(all, unit, asked));
                }
                assertThat(months.total(units, asked))
                        .as("%s", asked)
                        .isEqualTo(
                                lines.values().stream().reduce(MonthLine::plus).orElseThrow());
            }
        }
    }

    @Test
    @DisplayName("hold at the end what the fund statements hold, and take in and spend what the trial balances say")
    void statements() {
        follow(1000);
        Asked year = Asked.year(2024, log.bound());
        FundBook books = new FundBook(database.views());

        UnitSums total = fromSums.total(units, year).total();

        assertThat(total.held())
                .isEqualTo(Vnd.sum(units.stream()
                        .flatMap(unit -> books.statements(unit, year).stream())
                        .map(FundStatement::held)));
        assertThat(total.income())
                .isEqualTo(trial(books, year, Account.Kind.INCOME).negate());
        assertThat(total.expense()).isEqualTo(trial(books, year, Account.Kind.EXPENSE));
    }

    @Test
    @DisplayName("unfold, each figure, to entries that add up to it")
    void unfold() {
        follow(1000);
        Items items = new Items(database.views());
        Asked year = Asked.year(2024, log.bound());
        fromSums.lines(units, year).forEach((unit, line) -> {
            for (MonthFigure figure : MonthFigure.values()) {
                assertThat(items.sum(figure.pick(unit, year)).value())
                        .isEqualTo(figure.of(line.total()).dong());
                for (int month = 1; month <= 12; month++) {
                    Asked asked = Asked.month(YearMonth.of(2024, month), log.bound());
                    assertThat(items.sum(figure.pick(unit, asked)).value())
                            .as("%s of %s in %d", figure, unit, month)
                            .isEqualTo(figure.of(line.months().get(month - 1)).dong());
                }
            }
        });
    }

    @Test
    @DisplayName("are the same kept up page by page, in one go, and built again")
    void replayedTheSame() {
        follow(7);
        List<String> kept = sums();
        assertThat(new ViewStates(database.views(), log).askRebuild("entries")).isTrue();
        follow(300);
        assertThat(sums()).isNotEmpty().isEqualTo(kept);
        assertThat(watchdog().check(Rest.NONE)).isEmpty();
    }

    @Test
    @DisplayName("are named when the sums differ from the entries: changed, doubled, lost or made up")
    void compared() {
        follow(100);
        assertThat(watchdog().check(Rest.NONE)).isEmpty();
        for (String harm : List.of(
                "update unit_month set income = income + 1 where unit = 'xa' limit 1",
                "update unit_month set entries = 2 * entries where unit = 'khac' limit 1",
                "delete from unit_month where unit = 'stnmt' limit 1",
                "insert into unit_month values ('zzz', '2024-01-01', '2024-01-01', 0, 0, 5, 0, 0, 1)")) {
            List<String> before = sums();
            database.sql().sql(harm).update();
            assertThat(watchdog().check(Rest.NONE)).as(harm).hasSize(1);
            assertThat(watchdog().compareAll())
                    .as(harm)
                    .extracting(Disagreement::what)
                    .allMatch(what -> what.contains("unit_month"))
                    .hasSize(1);
            new ViewStates(database.views(), log).askRebuild("entries");
            follow(500);
            assertThat(sums()).isEqualTo(before);
        }
    }

    private Watchdog watchdog() {
        return new Watchdog(database.views(), log, VIEWS, InstantSource.system());
    }

    private void follow(int pageSize) {
        new Follower(database.views(), log, VIEWS, pageSize).catchUp();
    }

    private List<String> sums() {
        return database.sql()
                .sql(
                        "select concat_ws(' ', unit, occurred_on, concerns_on, income, expense, held, payable_up, invented,"
                                + " entries) from unit_month order by unit, occurred_on, concerns_on")
                .query(String.class)
                .list();
    }

    private List<Entry> folded() {
        List<Entry> all = new ArrayList<>();
        for (StoredEvent event : log.after(0, Integer.MAX_VALUE)) {
            all.addAll(Entries.entries(event));
        }
        return all;
    }

    private Vnd trial(FundBook books, Asked year, Account.Kind kind) {
        return Vnd.sum(units.stream()
                .flatMap(unit -> books.trialBalance(unit, year).stream())
                .filter(row -> row.account().kind() == kind)
                .map(row -> row.debit().minus(row.credit())));
    }

    /** The same line, added up from the entries one by one. */
    private static MonthLine byHand(List<Entry> all, UnitId unit, Asked asked) {
        List<Entry> seen = all.stream()
                .filter(entry -> entry.posting().unit().equals(unit)
                        && entry.position() <= asked.known()
                        && !day(entry, asked).isAfter(asked.until()))
                .toList();
        List<UnitSums> months = UnitMonths.months(asked).stream()
                .map(month -> sums(seen, asked, month.atDay(1), month.atEndOfMonth()))
                .toList();
        UnitSums total = sums(seen, asked, asked.start(), asked.until());
        return new MonthLine(months, total);
    }

    private static UnitSums sums(List<Entry> seen, Asked asked, LocalDate from, LocalDate until) {
        Predicate<Entry> moved =
                entry -> !day(entry, asked).isBefore(from) && !day(entry, asked).isAfter(until);
        Predicate<Entry> there = entry -> !day(entry, asked).isAfter(until);
        return new UnitSums(
                sum(seen, moved.and(of(Account.Kind.INCOME))).negate(),
                sum(seen, moved.and(of(Account.Kind.EXPENSE))),
                sum(seen, there.and(of(Account.Kind.PLACE))),
                sum(seen, there.and(of(Account.Kind.PAYABLE_UP))).negate(),
                seen.stream().filter(moved).anyMatch(entry -> entry.posting().invented()));
    }

    private static Predicate<Entry> of(Account.Kind kind) {
        return entry -> entry.account().kind() == kind;
    }

    private static Vnd sum(List<Entry> entries, Predicate<Entry> which) {
        return Vnd.sum(entries.stream().filter(which).map(Entry::amount));
    }

    private static LocalDate day(Entry entry, Asked asked) {
        return asked.basis() == DateBasis.BOOKED
                ? entry.posting().occurredOn()
                : entry.posting().concernsOn();
    }
}
