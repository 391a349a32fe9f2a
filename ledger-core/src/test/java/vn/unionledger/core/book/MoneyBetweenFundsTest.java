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
import vn.unionledger.core.book.BookRefusal.FundHasEnded;
import vn.unionledger.core.book.BookRefusal.LineDoesNotFit;
import vn.unionledger.core.book.BookRefusal.MoreThanInterest;
import vn.unionledger.core.book.BookRefusal.NotTheWholeBalance;
import vn.unionledger.core.book.BookRefusal.OthersMoney;
import vn.unionledger.core.book.BookRefusal.RestrictedToOrdinary;
import vn.unionledger.core.book.BookRefusal.StillOwedOrLent;
import vn.unionledger.core.book.Postings.Held;
import vn.unionledger.core.fund.Fund;
import vn.unionledger.core.fund.FundGround;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRules;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;

@DisplayName("Money of one fund goes to another")
class MoneyBetweenFundsTest {
    private static final UnitId UNIT = new UnitId("ldld-thanh-hoa");
    private static final FundCode ORDINARY = new FundCode("kinh-phi");
    private static final FundCode SHELTER = new FundCode("mai-am");
    private static final FundCode AID = new FundCode("tuong-ho");
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
        UnitBook book = after(open(), earned(SHELTER, MILLION));
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
    @DisplayName("as interest only as far as the fund has earned some and not yet moved it")
    void interest() {
        Funds rules = funds(new FundRules("Quy chế 02/QC", true, false));
        VoucherContent some = between(SHELTER, ORDINARY, Vnd.of(600_000), "15/QĐ", FundGround.INTEREST);
        assertThat(refusalOf(() -> post(open(), rules, some)))
                .as("principal under another name")
                .isEqualTo(new MoreThanInterest(SHELTER, Vnd.ZERO, Vnd.of(600_000)));
        UnitBook earned = after(open(), earned(SHELTER, MILLION));
        UnitBook moved = after(earned, rules, some);
        assertThat(refusalOf(() -> post(moved, rules, some)))
                .isEqualTo(new MoreThanInterest(SHELTER, Vnd.of(400_000), Vnd.of(600_000)));
        UnitBook back = takenBack(moved, rules, Some.voucher(9), some);
        assertThat(post(back, rules, some))
                .as("what was taken back was not moved")
                .isNotEmpty();
        UnitBook never = takenBack(moved, rules, Some.voucher(8), earned(SHELTER, MILLION));
        assertThat(refusalOf(
                        () -> post(never, rules, between(SHELTER, ORDINARY, Vnd.of(1), "15/QĐ", FundGround.INTEREST))))
                .as("interest that never came")
                .isEqualTo(new MoreThanInterest(SHELTER, Vnd.ZERO, Vnd.of(1)));
    }

    @Test
    @DisplayName("never so far that a restricted fund could not give its members their deposits back")
    void deposits() {
        Funds rules = funds(new FundRules("Quy chế 02/QC", true, true));
        UnitBook book = after(open(), Postings.memberCapital(Paper.of(DAY), AID, BANK, LAN, Vnd.of(3_000_000)));
        UnitBook richer = after(book, Postings.fundCapital(Paper.of(DAY), AID, BANK, Vnd.of(500_000)));
        assertThat(refusalOf(() -> post(richer, rules, between(AID, OTHER, MILLION, "15/QĐ", FundGround.DECISION))))
                .as("to a fund of another kind too")
                .isEqualTo(new OthersMoney(AID, Vnd.of(500_000), MILLION));
        assertThat(post(richer, rules, between(AID, OTHER, Vnd.of(500_000), "15/QĐ", FundGround.DECISION)))
                .isNotEmpty();
        VoucherContent all = between(AID, ORDINARY, Vnd.of(3_000_000), "15/QĐ", FundGround.CLOSING_BALANCE);
        assertThat(refusalOf(() -> post(book, rules, all)))
                .isEqualTo(new StillOwedOrLent(AID, Vnd.of(3_000_000), Vnd.ZERO));
    }

    @Test
    @DisplayName("as a closing balance only all of it at once, and then the fund has ended")
    void closing() {
        UnitBook book = open();
        Funds closing = funds(new FundRules("Quy chế 02/QC", false, true));
        assertThat(refusalOf(() ->
                        post(book, closing, between(SHELTER, ORDINARY, MILLION, "15/QĐ", FundGround.CLOSING_BALANCE))))
                .isEqualTo(new NotTheWholeBalance(SHELTER, Vnd.of(4_000_000)));
        VoucherContent all = between(SHELTER, ORDINARY, Vnd.of(5_000_000), "15/QĐ", FundGround.CLOSING_BALANCE);
        UnitBook ended = after(book, closing, all);
        assertThat(refusalOf(() -> post(ended, closing, earned(SHELTER, MILLION))))
                .isEqualTo(new FundHasEnded(SHELTER));
        UnitBook again = takenBack(ended, closing, Some.voucher(9), all);
        assertThat(post(again, closing, earned(SHELTER, MILLION)))
                .as("the end was taken back")
                .isNotEmpty();
    }

    private static VoucherContent earned(FundCode fund, Vnd amount) {
        return Postings.otherIncome(Paper.of(DAY), fund, BANK, Item.BANK_INTEREST, amount);
    }

    private static UnitBook after(UnitBook book, VoucherContent content) {
        return after(book, funds(null), content, Some.voucher(8));
    }

    private static UnitBook after(UnitBook book, Funds funds, VoucherContent content) {
        return after(book, funds, content, Some.voucher(9));
    }

    private static UnitBook after(UnitBook book, Funds funds, VoucherContent content, VoucherId voucher) {
        return evolved(
                book,
                book.decide(
                        new BookCommand.Post(UNIT, new BookCommand.Posting(voucher, content, LAN, LAN), DAY), funds));
    }

    private static UnitBook takenBack(UnitBook book, Funds funds, VoucherId of, VoucherContent wrong) {
        BookCommand.Posting back =
                new BookCommand.Posting(Some.voucher(10), wrong.turned(of, DAY, DAY, BookFacts.WHY), LAN, LAN);
        return evolved(book, book.decide(new BookCommand.Correct(UNIT, back, null, Some.voucher(11), DAY), funds));
    }

    private static UnitBook evolved(UnitBook book, List<BookEvent> facts) {
        UnitBook after = book;
        for (BookEvent fact : facts) {
            after = after.evolve(fact);
        }
        return after;
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
                AID, new Fund.Opened(AID, FundKind.REVOLVING, DAY, null, shelter),
                SHELTER, new Fund.Opened(SHELTER, FundKind.OWN, DAY, null, shelter)));
    }
}
