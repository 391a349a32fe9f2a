package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookCommand.OpeningVoucher;
import vn.unionledger.core.book.BookRefusal.LineDoesNotFit;
import vn.unionledger.core.book.BookRefusal.NotTheWholeBalance;
import vn.unionledger.core.book.BookRefusal.RestrictedToOrdinary;
import vn.unionledger.core.book.Postings.Held;
import vn.unionledger.core.fund.Fund;
import vn.unionledger.core.fund.FundGround;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRules;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;

@DisplayName("Money of one fund goes to another")
class MoneyBetweenFundsTest {
    private static final UnitId UNIT = new UnitId("ldld-thanh-hoa");
    private static final FundCode ORDINARY = new FundCode("kinh-phi");
    private static final FundCode SHELTER = new FundCode("mai-am");
    private static final FundCode OTHER = new FundCode("xa-hoi");
    private static final Place BANK = Place.bank("agribank");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final PersonId LAN = Some.person(2);
    private static final Vnd MILLION = Vnd.of(1_000_000);

    @Test
    @DisplayName("only by a decision with a number and a day that has come")
    void decision() {
        UnitBook book = open();
        VoucherContent moved = Postings.transfer(Paper.of(DAY), ORDINARY, BANK, Place.cash("tien-mat"), MILLION);
        assertThat(refusalOf(() -> post(book, between(ORDINARY, SHELTER, MILLION, " ", FundGround.DECISION))))
                .isEqualTo(new Empty("decision"));
        VoucherContent later = Postings.betweenFunds(
                Paper.of(DAY),
                ORDINARY,
                BANK,
                SHELTER,
                BANK,
                MILLION,
                new Purpose.FundTransfer("15/QĐ", DAY.plusDays(1), FundGround.DECISION));
        assertThat(refusalOf(() -> post(book, later))).isEqualTo(new InTheFuture("decidedOn", DAY.plusDays(1), DAY));
        VoucherContent undecided = new VoucherContent(
                VoucherKind.CT,
                DAY,
                DAY,
                null,
                between(ORDINARY, SHELTER, MILLION, "15/QĐ", FundGround.DECISION)
                        .lines(),
                moved.purpose(),
                null,
                null,
                false);
        assertThat(refusalOf(() -> post(book, undecided)))
                .isEqualTo(new LineDoesNotFit(1, Account.INTERFUND, true, "transfer"));
        assertThat(post(book, between(ORDINARY, SHELTER, MILLION, "15/QĐ", FundGround.DECISION)))
                .isNotEmpty();
        assertThat(post(book, between(SHELTER, OTHER, MILLION, "15/QĐ", FundGround.DECISION)))
                .isNotEmpty();
    }

    @Test
    @DisplayName("never from a restricted fund to ordinary money, unless the fund's own rules say so")
    void restricted() {
        for (FundGround ground : FundGround.values()) {
            assertThat(refusalOf(() -> post(open(), between(SHELTER, ORDINARY, MILLION, "15/QĐ", ground))))
                    .isEqualTo(new RestrictedToOrdinary(SHELTER, ORDINARY));
        }
        UnitBook book = open();
        Funds interest = funds(new FundRules("Quy chế 02/QC", true, false));
        assertThat(post(book, interest, between(SHELTER, ORDINARY, MILLION, "15/QĐ", FundGround.INTEREST)))
                .isNotEmpty();
        assertThat(refusalOf(() ->
                        post(book, interest, between(SHELTER, ORDINARY, MILLION, "15/QĐ", FundGround.CLOSING_BALANCE))))
                .isEqualTo(new RestrictedToOrdinary(SHELTER, ORDINARY));
        assertThat(refusalOf(
                        () -> post(book, interest, between(SHELTER, ORDINARY, MILLION, "15/QĐ", FundGround.DECISION))))
                .isEqualTo(new RestrictedToOrdinary(SHELTER, ORDINARY));
    }

    @Test
    @DisplayName("as a closing balance only all of it at once")
    void closing() {
        UnitBook book = open();
        Funds closing = funds(new FundRules("Quy chế 02/QC", false, true));
        assertThat(refusalOf(() ->
                        post(book, closing, between(SHELTER, ORDINARY, MILLION, "15/QĐ", FundGround.CLOSING_BALANCE))))
                .isEqualTo(new NotTheWholeBalance(SHELTER, Vnd.of(4_000_000)));
        assertThat(post(
                        book,
                        closing,
                        between(SHELTER, ORDINARY, Vnd.of(5_000_000), "15/QĐ", FundGround.CLOSING_BALANCE)))
                .isNotEmpty();
    }

    private static VoucherContent between(FundCode from, FundCode to, Vnd amount, String decision, FundGround ground) {
        return Postings.betweenFunds(
                Paper.of(DAY), from, BANK, to, BANK, amount, new Purpose.FundTransfer(decision, DAY, ground));
    }

    private static List<BookEvent> post(UnitBook book, VoucherContent content) {
        return post(book, funds(null), content);
    }

    private static List<BookEvent> post(UnitBook book, Funds funds, VoucherContent content) {
        return book.decide(
                new BookCommand.Post(UNIT, new BookCommand.Posting(Some.voucher(9), content, LAN, LAN), DAY), funds);
    }

    private static UnitBook open() {
        List<Held> held = List.of(
                Held.in(BANK, ORDINARY, FundKind.ORDINARY, Vnd.of(20_000_000)),
                Held.in(BANK, SHELTER, FundKind.OWN, Vnd.of(5_000_000)));
        OpeningVoucher opening = new OpeningVoucher(Some.voucher(1), Postings.opening(Paper.of(DAY), held));
        NewPlace bank = new NewPlace(BANK.code(), BANK.kind(), "Agribank");
        UnitBook book = new UnitBook.Unopened();
        for (BookEvent fact :
                book.decide(new OpenBook(UNIT, DAY, List.of(bank), List.of(opening), LAN, DAY), funds(null))) {
            book = book.evolve(fact);
        }
        return book;
    }

    private static Funds funds(@Nullable FundRules shelter) {
        return new Funds(Map.of(
                ORDINARY, new Fund.Opened(ORDINARY, FundKind.ORDINARY, DAY, null),
                OTHER, new Fund.Opened(OTHER, FundKind.OWN, DAY, null),
                SHELTER, new Fund.Opened(SHELTER, FundKind.OWN, DAY, null, shelter)));
    }
}
