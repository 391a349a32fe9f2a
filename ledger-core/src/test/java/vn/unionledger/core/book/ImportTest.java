package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.BANK;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.DUES_FUND;
import static vn.unionledger.core.book.BookFacts.FOR_THE_POOR;
import static vn.unionledger.core.book.BookFacts.LAN;
import static vn.unionledger.core.book.BookFacts.MARCH;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.TODAY;
import static vn.unionledger.core.book.BookFacts.UNIT;
import static vn.unionledger.core.book.BookFacts.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.book.BookCommand.ImportedVoucher;
import vn.unionledger.core.book.BookEvent.ImportPosted;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.BookRefusal.AccountNotOfFund;
import vn.unionledger.core.book.BookRefusal.AlreadyImported;
import vn.unionledger.core.book.BookRefusal.BatchOutOfOrder;
import vn.unionledger.core.book.BookRefusal.BatchRefused;
import vn.unionledger.core.book.BookRefusal.BatchTooLarge;
import vn.unionledger.core.book.BookRefusal.EmptyBatch;
import vn.unionledger.core.book.BookRefusal.LineDoesNotFit;
import vn.unionledger.core.book.BookRefusal.MonthIsClosed;
import vn.unionledger.core.book.BookRefusal.NotEnough;
import vn.unionledger.core.book.BookRefusal.Unbalanced;
import vn.unionledger.core.book.BookRefusal.WrongKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;

@DisplayName("A part of an imported file")
class ImportTest {
    static final ImportId FILE = new ImportId("f".repeat(32));
    static final ImportId OTHER_FILE = new ImportId("e".repeat(32));

    @Test
    @DisplayName("is posted as given, numbered by us, the source's own number kept beside ours")
    void postedAsGiven() {
        BookFacts.Kept book = book();
        List<BookEvent> events = book.ask(batch(1, 90, dues(3, 154_000), dues(7, 98_000), sentUp(90, 75_000)));
        assertThat(events).hasSize(4);
        assertThat(events)
                .extracting(event -> event instanceof VoucherPosted posted ? posted.number() : "")
                .containsExactly("BC-0001/2024", "BC-0002/2024", "UNC-0001/2024", "");
        VoucherPosted first = (VoucherPosted) events.getFirst();
        assertThat(first.maker()).isEqualTo(LAN);
        assertThat(first.approver()).isNull();
        assertThat(first.content().purpose())
                .isEqualTo(new Purpose.Imported(FILE, 3, "PT-U0001-000003", "THU", "DOAN-PHI"));
        assertThat(events.getLast()).isEqualTo(new ImportPosted(UNIT, FILE, 1, 90, 3));
        assertThat(book.balance(DUES_FUND, BANK)).isEqualTo(154_000 + 98_000 - 75_000);
        assertThat(book.state().balance(DUES_FUND, Account.PAYABLE_UP))
                .as("what is owed upward, and was paid")
                .isEqualTo(-(46_200 + 29_400) + 75_000);
    }

    @Test
    @DisplayName("goes in once: the next part begins after it, and a part begun again is known")
    void once() {
        BookFacts.Kept book = book();
        book.ask(batch(1, 90, dues(3, 154_000)));
        assertThat(book.refusal(batch(1, 90, dues(3, 154_000)))).isEqualTo(new AlreadyImported(FILE, 90));
        assertThat(book.refusal(batch(80, 120, dues(100, 154_000)))).isEqualTo(new AlreadyImported(FILE, 90));
        book.ask(batch(91, 120, dues(100, 154_000)));
        book.ask(new ImportBatch(UNIT, OTHER_FILE, 1, 9, List.of(voucher(OTHER_FILE, 3, 1_000)), LAN, TODAY));
    }

    @Test
    @DisplayName("is refused whole, the transaction named, because of one that breaks a rule")
    void refusedWhole() {
        BookFacts.Kept book = book();
        assertThat(book.refusal(batch(1, 9, dues(3, 154_000), sentUp(4, 155_000), dues(5, 98_000))))
                .isEqualTo(
                        new BatchRefused(4, new NotEnough(DUES_FUND, BANK.code(), Vnd.of(154_000), Vnd.of(155_000))));
        assertThat(book.postings()).as("the opening alone").hasSize(1);
        ImportedVoucher unbalanced = imported(
                FILE,
                5,
                VoucherKind.BC,
                MARCH_5,
                line(DUES_FUND, BANK.account(), 10),
                line(DUES_FUND, Account.income("22"), -9));
        assertThat(book.refusal(batch(1, 9, dues(3, 154_000), unbalanced)))
                .isEqualTo(new BatchRefused(5, new Unbalanced(DUES_FUND, 1)));
    }

    @Test
    @DisplayName("keeps to the rules of funds, periods and kinds")
    void rulesHold() {
        BookFacts.Kept book = book();
        book.closeThrough(MARCH);
        assertThat(book.refusal(batch(1, 9, dues(3, 1_000)))).isEqualTo(new BatchRefused(3, new MonthIsClosed(MARCH)));
        LocalDate april = LocalDate.of(2024, 4, 2);
        ImportedVoucher income = imported(
                FILE,
                4,
                VoucherKind.PT,
                april,
                line(FOR_THE_POOR, CASH.account(), 10),
                line(FOR_THE_POOR, Account.income("ung-ho"), -10));
        assertThat(book.refusal(batch(1, 9, income)))
                .isEqualTo(new BatchRefused(4, new AccountNotOfFund(2, Account.income("ung-ho"), FOR_THE_POOR)));
        ImportedVoucher asCash = imported(
                FILE,
                4,
                VoucherKind.PT,
                april,
                line(ORDINARY, BANK.account(), 10),
                line(ORDINARY, Account.income("22"), -10));
        assertThat(book.refusal(batch(1, 9, asCash)))
                .isEqualTo(new BatchRefused(4, new WrongKind(VoucherKind.PT, VoucherKind.BC)));
    }

    @Test
    @DisplayName("may mix places as no voucher of our own does")
    void mixedAsGiven() {
        ImportedVoucher mixed = imported(
                FILE,
                4,
                VoucherKind.CT,
                MARCH_5,
                line(ORDINARY, CASH.account(), 4),
                line(ORDINARY, BANK.account(), 6),
                line(ORDINARY, Account.income("22"), -10));
        assertThat(book().ask(batch(1, 9, mixed))).hasSize(2);
    }

    @Test
    @DisplayName("has its transactions in ascending order, within its bounds, of its own file")
    void inOrder() {
        assertThat(book().refusal(batch(1, 9))).isEqualTo(new EmptyBatch(FILE));
        assertThat(book().refusal(batch(1, 9, dues(4, 1_000), dues(3, 1_000)))).isEqualTo(new BatchOutOfOrder(3));
        assertThat(book().refusal(batch(1, 9, dues(4, 1_000), dues(4, 1_000)))).isEqualTo(new BatchOutOfOrder(4));
        assertThat(book().refusal(batch(5, 9, dues(4, 1_000)))).isEqualTo(new BatchOutOfOrder(4));
        assertThat(book().refusal(batch(1, 9, dues(10, 1_000)))).isEqualTo(new BatchOutOfOrder(10));
        assertThat(book().refusal(batch(1, 9, voucher(OTHER_FILE, 3, 1_000)))).isEqualTo(new BatchOutOfOrder(3));
        VoucherContent dues = Postings.dues(BookFacts.on(MARCH_5), ORDINARY, CASH, MARCH, Part.whole(Vnd.of(1)));
        assertThat(book().refusal(batch(1, 9, new ImportedVoucher(3, Some.voucher(3), dues))))
                .isEqualTo(new BatchOutOfOrder(3));
    }

    @Test
    @DisplayName("has no opening balance, which came with the opening of the book")
    void noOpening() {
        ImportedVoucher opening = imported(
                FILE,
                4,
                VoucherKind.BC,
                MARCH_5,
                line(ORDINARY, BANK.account(), 10),
                line(ORDINARY, Account.OPENING, -10));
        assertThat(book().refusal(batch(1, 9, dues(3, 1_000), opening)))
                .isEqualTo(new BatchRefused(4, new LineDoesNotFit(2, Account.OPENING, false, "imported")));
    }

    @Test
    @DisplayName("has at most 500 vouchers")
    void atMost500() {
        List<ImportedVoucher> many = new ArrayList<>();
        for (int txn = 1; txn <= 501; txn++) {
            many.add(dues(txn, 1_000));
        }
        assertThat(book().refusal(batch(1, 501, many.toArray(ImportedVoucher[]::new))))
                .isEqualTo(new BatchTooLarge(501, 500));
        many.removeLast();
        assertThat(book().ask(batch(1, 501, many.toArray(ImportedVoucher[]::new))))
                .hasSize(501);
    }

    private static ImportBatch batch(int from, int to, ImportedVoucher... vouchers) {
        return new ImportBatch(UNIT, FILE, from, to, List.of(vouchers), LAN, TODAY);
    }

    /** Dues of a member, 30 % of them owed upward at once. */
    private static ImportedVoucher dues(int txn, long dong) {
        return voucher(FILE, txn, dong);
    }

    private static ImportedVoucher voucher(ImportId file, int txn, long dong) {
        long keep = dong * 70 / 100;
        return imported(
                file,
                txn,
                VoucherKind.BC,
                MARCH_5,
                line(DUES_FUND, BANK.account(), dong),
                line(DUES_FUND, Account.income("22"), -keep),
                line(DUES_FUND, Account.PAYABLE_UP, keep - dong));
    }

    private static ImportedVoucher sentUp(int txn, long dong) {
        return imported(
                FILE,
                txn,
                VoucherKind.UNC,
                MARCH_5,
                line(DUES_FUND, Account.PAYABLE_UP, dong),
                line(DUES_FUND, BANK.account(), -dong));
    }

    private static ImportedVoucher imported(ImportId file, int txn, VoucherKind kind, LocalDate day, Line... lines) {
        return new ImportedVoucher(
                txn,
                Some.voucher(10_000 + txn),
                new VoucherContent(
                        kind,
                        day,
                        day,
                        null,
                        List.of(lines),
                        new Purpose.Imported(file, txn, "PT-U0001-%06d".formatted(txn), "THU", "DOAN-PHI"),
                        null,
                        null,
                        false));
    }

    private static Line line(FundCode fund, Account account, long dong) {
        return new Line(fund, account, Vnd.of(dong), null);
    }
}
