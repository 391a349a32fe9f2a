package vn.unionledger.projections.cashbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.projections.Union.BANK;
import static vn.unionledger.projections.Union.CASH;
import static vn.unionledger.projections.Union.GENERAL;
import static vn.unionledger.projections.Union.SHELTER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.campaign.CampaignEvent.CampaignCalled;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RandomYear;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Entries;
import vn.unionledger.projections.entries.EntriesView;
import vn.unionledger.projections.entries.Entry;
import vn.unionledger.projections.feed.Follower;

@DisplayName("The cash book")
class CashBookTest {
    static final CampaignId CAMPAIGN = new CampaignId("b".repeat(32));

    final Database database = Database.fresh();
    final RecordedLog log = new RecordedLog();
    final Union union = new Union(log, "stnmt");
    final CashBook books = new CashBook(database.views());

    @Test
    @DisplayName("runs on from the opening in the order of days, late papers in their place")
    void runningBalance() {
        receive(LocalDate.of(2024, 1, 20), 700);
        receive(LocalDate.of(2024, 2, 10), 300);
        spend(LocalDate.of(2024, 2, 20), 400);
        receive(LocalDate.of(2024, 2, 5), 50);
        receive(LocalDate.of(2024, 3, 1), 9);
        follow();

        Book february = books.book(union.unit, CASH.asPlace(), null, Asked.month(YearMonth.of(2024, 2), log.bound()));

        assertThat(february.opening()).isEqualTo(Vnd.of(700));
        assertThat(february.rows())
                .extracting(CashRow::number)
                .containsExactly("PT-0003/2024", "PT-0002/2024", "PC-0001/2024");
        assertThat(february.rows()).extracting(row -> row.balance().dong()).containsExactly(750L, 1050L, 650L);
        assertThat(february.in()).isEqualTo(Vnd.of(350));
        assertThat(february.out()).isEqualTo(Vnd.of(400));
        assertThat(february.closing()).isEqualTo(Vnd.of(650));
    }

    @Test
    @DisplayName("signals the days on which a fund would have had less than nothing, though it never had as recorded")
    void signals() {
        receive(LocalDate.of(2024, 2, 10), 500);
        spend(LocalDate.of(2024, 2, 3), 400);
        follow();

        Asked february = Asked.month(YearMonth.of(2024, 2), log.bound());

        assertThat(books.signals(union.unit, february))
                .containsExactly(new Signal(GENERAL, CASH.asPlace(), LocalDate.of(2024, 2, 3), Vnd.of(-400)));
        assertThat(books.book(union.unit, CASH.asPlace(), GENERAL, february).signals())
                .hasSize(1);
        assertThat(books.book(union.unit, BANK.asPlace(), null, february).signals())
                .isEmpty();
    }

    @Test
    @DisplayName("names the campaign, and links a reversed voucher both ways")
    void namesAndLinks() {
        union.happened(new CampaignCalled(
                union.unit,
                CAMPAIGN,
                SHELTER,
                "Mái ấm công đoàn",
                "LĐLĐ tỉnh",
                "33/CĐVC",
                LocalDate.of(2024, 1, 26),
                LocalDate.of(2024, 12, 31)));
        VoucherPosted wrong = union.post(
                VoucherKind.PT,
                LocalDate.of(2024, 2, 1),
                new Purpose.Donation(CAMPAIGN),
                SHELTER,
                CASH,
                Account.OWED_TO_OWNER,
                900);
        long before = log.bound();
        union.reverse(wrong, LocalDate.of(2024, 2, 2));
        follow();
        Asked february = Asked.month(YearMonth.of(2024, 2), log.bound());

        List<CashRow> rows =
                books.book(union.unit, CASH.asPlace(), SHELTER, february).rows();

        assertThat(rows).extracting(CashRow::title).containsExactly("Mái ấm công đoàn", "Mái ấm công đoàn");
        assertThat(rows).extracting(CashRow::purpose).containsExactly("donation", "donation");
        assertThat(rows).extracting(CashRow::reversed).containsExactly(true, false);
        assertThat(rows.get(1).reverses()).isEqualTo(wrong.voucher());
        assertThat(books.book(union.unit, CASH.asPlace(), SHELTER, february.knownAt(before))
                        .rows())
                .extracting(CashRow::reversed)
                .containsExactly(false);
    }

    @Test
    @DisplayName("closes with what the entries of the place add up to, whatever was typed in whatever order")
    void closesWithTheEntries() {
        new RandomYear(union, 99).go(300);
        follow();
        for (int month = 1; month <= 12; month++) {
            Asked asked = Asked.month(YearMonth.of(2024, month), log.bound() - month * 7L);
            for (Account place : List.of(CASH, BANK)) {
                Vnd byHand = Vnd.sum(log.after(0, Integer.MAX_VALUE).stream()
                        .flatMap(event -> Entries.entries(event).stream())
                        .filter(entry -> entry.account().equals(place)
                                && entry.position() <= asked.known()
                                && !entry.posting().occurredOn().isAfter(asked.until()))
                        .map(Entry::amount));
                Book book = books.book(union.unit, place.asPlace(), null, asked);
                assertThat(book.closing()).isEqualTo(byHand);
                assertThat(Vnd.sum(books.balances(union.unit, asked).stream()
                                .filter(one -> one.place().equals(place.asPlace()))
                                .map(PlaceBalance::balance)))
                        .isEqualTo(byHand);
                if (!book.rows().isEmpty()) {
                    assertThat(book.rows().getLast().balance()).isEqualTo(byHand);
                }
            }
        }
    }

    private void receive(LocalDate day, long dong) {
        union.post(VoucherKind.PT, day, new Purpose.OtherIncome(), GENERAL, CASH, Account.income("25"), dong);
    }

    private void spend(LocalDate day, long dong) {
        union.post(VoucherKind.PC, day, new Purpose.Expense(), GENERAL, Account.expense("32"), CASH, dong);
    }

    private void follow() {
        new Follower(database.views(), log, List.of(new EntriesView()), 100).catchUp();
    }
}
