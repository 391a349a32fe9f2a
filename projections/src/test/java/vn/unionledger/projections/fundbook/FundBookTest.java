package vn.unionledger.projections.fundbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.VoucherId;
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
import vn.unionledger.projections.feed.Follower;

@DisplayName("The fund book")
class FundBookTest {
    final Database database = Database.fresh();
    final RecordedLog log = new RecordedLog();
    final Union union = new Union(log, "stnmt");
    final FundBook book = new FundBook(database.views());

    @Test
    @DisplayName("says on any date, as known at any position, what adding the entries up by hand says")
    void anyDate() {
        new RandomYear(union, 20241231).go(400);
        new RandomYear(new Union(log, "khac"), 7).go(50);
        follow();
        List<Entry> all = folded();
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            LocalDate from = LocalDate.of(2023, 12, 1).plusDays(random.nextInt(380));
            Asked asked = Asked.between(from, from.plusDays(random.nextInt(200)), random.nextLong(log.bound() + 1))
                    .by(random.nextBoolean() ? DateBasis.BOOKED : DateBasis.CONCERNED);
            assertThat(book.statements(union.unit, asked))
                    .as("%s", asked)
                    .isEqualTo(byHand(all, asked))
                    .allMatch(FundStatement::balanced);
        }
    }

    @Test
    @DisplayName("counts a returned donation against what came in, and a handing over apart from what was spent")
    void flows() {
        LocalDate day = LocalDate.of(2024, 5, 2);
        Purpose gift = new Purpose.Donation(new vn.unionledger.core.id.CampaignId("d".repeat(32)));
        VoucherPosted wrong = donate(day, gift, 23_189_319);
        union.reverse(wrong, day.plusDays(1));
        donate(day.plusDays(1), gift, 23_189_318);
        union.post(
                VoucherKind.PC,
                day.plusDays(9),
                new Purpose.HandOver(new vn.unionledger.core.id.CampaignId("d".repeat(32)), null),
                Union.SHELTER,
                Account.OWED_TO_OWNER,
                Union.CASH,
                20_000_000);
        follow();

        FundStatement fund = book.statement(union.unit, Union.SHELTER, Asked.year(2024, log.bound()))
                .orElseThrow();

        assertThat(fund.in().dong()).isEqualTo(23_189_318);
        assertThat(fund.out().dong()).isZero();
        assertThat(fund.handedOver().dong()).isEqualTo(20_000_000);
        assertThat(fund.held().dong()).isEqualTo(3_189_318);
        assertThat(fund.owed().dong()).isEqualTo(3_189_318);
        assertThat(fund.net().dong()).isZero();
    }

    @Test
    @DisplayName("still shows the old figure as known before a correction")
    void asKnownBefore() {
        LocalDate day = LocalDate.of(2024, 5, 2);
        Purpose gift = new Purpose.Donation(new vn.unionledger.core.id.CampaignId("d".repeat(32)));
        VoucherPosted wrong = donate(day, gift, 23_189_319);
        long before = log.bound();
        union.reverse(wrong, LocalDate.of(2024, 6, 3));
        donate(LocalDate.of(2024, 6, 3), gift, 23_189_318);
        follow();
        Asked may = Asked.month(YearMonth.of(2024, 5), log.bound());

        assertThat(held(may.knownAt(before))).isEqualTo(23_189_319);
        assertThat(held(may)).isEqualTo(23_189_319);
        assertThat(held(may.by(DateBasis.CONCERNED))).isZero();
        assertThat(held(Asked.month(YearMonth.of(2024, 6), log.bound()))).isEqualTo(23_189_318);
    }

    @Test
    @DisplayName("counts what the book opened with as opening, though it was opened in the period")
    void opening() {
        union.happened(new vn.unionledger.core.fund.FundEvent.FundOpened(
                union.unit,
                Union.GENERAL,
                "Tài chính công đoàn",
                vn.unionledger.core.fund.FundKind.ORDINARY,
                null,
                null,
                LocalDate.of(2024, 1, 1)));
        union.post(
                VoucherKind.KT,
                LocalDate.of(2024, 1, 1),
                new Purpose.Opening(),
                Union.GENERAL,
                Union.CASH,
                Account.OPENING,
                210_000_000);
        union.post(
                VoucherKind.PT,
                LocalDate.of(2024, 1, 9),
                new Purpose.OtherIncome(),
                Union.GENERAL,
                Union.CASH,
                Account.income("25"),
                5);
        follow();
        Asked year = Asked.year(2024, log.bound());

        FundStatement fund = book.statement(union.unit, Union.GENERAL, year).orElseThrow();

        assertThat(fund.name()).isEqualTo("Tài chính công đoàn");
        assertThat(fund.opening().dong()).isEqualTo(210_000_000);
        assertThat(fund.in().dong()).isEqualTo(5);
        assertThat(fund.balanced()).isTrue();
        assertThat(book.trialBalance(union.unit, year))
                .filteredOn(row -> row.account().equals(Union.CASH))
                .extracting(row -> row.opening().dong(), row -> row.debit().dong())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(210_000_000L, 5L));
    }

    @Test
    @DisplayName("adds up to the same sums by account as the entries do")
    void importSums() {
        new RandomYear(union, 3).go(120);
        new RandomYear(new Union(log, "khac"), 4).go(120);
        follow();
        Map<String, Long> accounts = new TreeMap<>();
        for (Entry entry : folded()) {
            String unit = entry.posting().unit().value();
            accounts.merge(unit + " " + entry.account(), entry.amount().dong(), Long::sum);
        }
        Asked everything = Asked.upTo(LocalDate.of(2030, 1, 1), log.bound());

        Map<String, Long> askedAccounts = new TreeMap<>();
        book.balances(everything)
                .forEach(row -> askedAccounts.put(
                        row.unit() + " " + row.account(), row.balance().dong()));
        assertThat(askedAccounts).isEqualTo(accounts);
    }

    private long held(Asked asked) {
        return book.statement(union.unit, Union.SHELTER, asked)
                .orElseThrow()
                .held()
                .dong();
    }

    private VoucherPosted donate(LocalDate day, Purpose gift, long dong) {
        return union.post(VoucherKind.PT, day, gift, Union.SHELTER, Union.CASH, Account.OWED_TO_OWNER, dong);
    }

    private void follow() {
        new Follower(database.views(), log, List.of(new EntriesView()), 100).catchUp();
    }

    private List<Entry> folded() {
        List<Entry> all = new ArrayList<>();
        for (StoredEvent event : log.after(0, Integer.MAX_VALUE)) {
            all.addAll(Entries.entries(event));
        }
        return all;
    }

    /** The same statements, added up from the entries one by one. */
    private List<FundStatement> byHand(List<Entry> all, Asked asked) {
        List<Entry> seen = all.stream()
                .filter(entry -> entry.posting().unit().equals(union.unit)
                        && entry.position() <= asked.known()
                        && !day(entry, asked).isAfter(asked.until()))
                .toList();
        Map<VoucherId, String> words = new HashMap<>();
        all.forEach(entry ->
                words.put(entry.posting().voucher(), entry.posting().why().word()));
        List<FundStatement> statements = new ArrayList<>();
        for (FundCode fund : List.of(Union.SHELTER, Union.GENERAL)) {
            List<Entry> of =
                    seen.stream().filter(entry -> entry.fund().equals(fund)).toList();
            if (!of.isEmpty()) {
                statements.add(statement(fund, of, words, asked));
            }
        }
        return statements;
    }

    private static FundStatement statement(
            FundCode fund, List<Entry> entries, Map<VoucherId, String> words, Asked asked) {
        Map<Long, Long> moves = new TreeMap<>();
        Map<Long, Entry> any = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.place() != null && !day(entry, asked).isBefore(asked.start())) {
                moves.merge(entry.position(), entry.amount().dong(), Long::sum);
                any.put(entry.position(), entry);
            }
        }
        long in = 0;
        long out = 0;
        long handed = 0;
        for (Map.Entry<Long, Long> move : moves.entrySet()) {
            Entry entry = java.util.Objects.requireNonNull(any.get(move.getKey()));
            VoucherId reverses = entry.posting().why().reverses();
            String word = reverses == null ? entry.posting().why().word() : words.get(reverses);
            boolean incoming = reverses == null ? move.getValue() > 0 : move.getValue() < 0;
            if ("hand-over".equals(word)) {
                handed -= move.getValue();
            } else if (incoming) {
                in += move.getValue();
            } else {
                out -= move.getValue();
            }
        }
        return new FundStatement(
                fund,
                null,
                null,
                sum(entries, entry -> entry.place() != null && day(entry, asked).isBefore(asked.start())),
                Vnd.of(in),
                Vnd.of(out),
                Vnd.of(handed),
                sum(entries, side(Account.Side.HELD)),
                sum(entries, side(Account.Side.RECEIVABLE)),
                sum(entries, side(Account.Side.OWED)).negate(),
                sum(entries, side(Account.Side.PAYABLE)).negate(),
                sum(entries, side(Account.Side.NET)).negate(),
                entries.stream().anyMatch(entry -> entry.posting().invented()));
    }

    private static Predicate<Entry> side(Account.Side side) {
        return entry -> entry.account().kind().side() == side;
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
