package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.ADVANCE;
import static vn.unionledger.core.book.BookFacts.BANK;
import static vn.unionledger.core.book.BookFacts.CAMPAIGN;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.CLOSED_FUND;
import static vn.unionledger.core.book.BookFacts.CONTEST;
import static vn.unionledger.core.book.BookFacts.DUES_FUND;
import static vn.unionledger.core.book.BookFacts.FOR_THE_POOR;
import static vn.unionledger.core.book.BookFacts.MARCH;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.MILLION;
import static vn.unionledger.core.book.BookFacts.MUTUAL_AID;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.OWN;
import static vn.unionledger.core.book.BookFacts.UNIT;
import static vn.unionledger.core.book.BookFacts.book;
import static vn.unionledger.core.book.BookFacts.millions;
import static vn.unionledger.core.book.BookFacts.on;
import static vn.unionledger.core.book.VoucherKind.BC;
import static vn.unionledger.core.book.VoucherKind.CT;
import static vn.unionledger.core.book.VoucherKind.KT;
import static vn.unionledger.core.book.VoucherKind.PC;
import static vn.unionledger.core.book.VoucherKind.PT;
import static vn.unionledger.core.book.VoucherKind.UNC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.unionledger.core.book.BookRefusal.AccountNotOfFund;
import vn.unionledger.core.book.BookRefusal.FundsDoNotMeet;
import vn.unionledger.core.book.BookRefusal.LineDoesNotFit;
import vn.unionledger.core.book.BookRefusal.MixedMoney;
import vn.unionledger.core.book.BookRefusal.NoLines;
import vn.unionledger.core.book.BookRefusal.NoSuchPlace;
import vn.unionledger.core.book.BookRefusal.OneFundOnly;
import vn.unionledger.core.book.BookRefusal.PurposeNotByHand;
import vn.unionledger.core.book.BookRefusal.RestrictedToOrdinary;
import vn.unionledger.core.book.BookRefusal.SamePlace;
import vn.unionledger.core.book.BookRefusal.TooManyLines;
import vn.unionledger.core.book.BookRefusal.Unbalanced;
import vn.unionledger.core.book.BookRefusal.WrongKind;
import vn.unionledger.core.book.BookRefusal.ZeroLine;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRefusal.FundIsClosed;
import vn.unionledger.core.fund.FundRefusal.NoSuchFund;
import vn.unionledger.core.fund.FundRefusal.UseNotAllowed;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.welfare.CareReason;

@DisplayName("The lines of a voucher")
class VoucherLinesTest {
    static final Purpose DUES = new Purpose.Dues(MARCH);
    static final Purpose EXPENSE = new Purpose.Expense();
    static final Account INCOME_22 = Account.income("22");
    static final Account ADMINISTRATION = Account.expense("33");

    @Test
    @DisplayName("are there, none of them empty, and not without end")
    void thereAreLines() {
        assertThat(refusal(PT, DUES)).isEqualTo(new NoLines());
        assertThat(refusal(
                        PT,
                        DUES,
                        debit(ORDINARY, CASH, 5),
                        credit(ORDINARY, INCOME_22, 5),
                        credit(ORDINARY, INCOME_22, 0)))
                .isEqualTo(new ZeroLine(3));
        List<Line> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            many.add(credit(ORDINARY, INCOME_22, 1));
        }
        many.add(debit(ORDINARY, CASH, 1_000));
        assertThat(refusal(PT, DUES, many.toArray(Line[]::new))).isEqualTo(new TooManyLines(1_001, 1_000));
        many.removeLast();
        many.removeLast();
        many.add(debit(ORDINARY, CASH, 999));
        assertThat(book().post(content(PT, DUES, many.toArray(Line[]::new))).serial())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("balance within each fund, not only over all")
    void balancedPerFund() {
        assertThat(refusal(PT, DUES, debit(ORDINARY, CASH, 100), credit(ORDINARY, INCOME_22, 90)))
                .isEqualTo(new Unbalanced(ORDINARY, 10));
        assertThat(refusal(PT, DUES, debit(ORDINARY, CASH, 100), credit(DUES_FUND, INCOME_22, 100)))
                .isEqualTo(new Unbalanced(ORDINARY, 100));
        Vnd most = Vnd.of(Vnd.MAX_DONG);
        assertThat(refusal(
                        PT,
                        DUES,
                        Line.debit(ORDINARY, CASH.account(), most, null),
                        Line.debit(ORDINARY, CASH.account(), most, null),
                        credit(ORDINARY, INCOME_22, 1)))
                .isEqualTo(new Unbalanced(ORDINARY, 2 * Vnd.MAX_DONG - 1));
    }

    @Test
    @DisplayName("name places and funds the unit has")
    void knownPlacesAndFunds() {
        assertThat(refusal(PT, DUES, debit(ORDINARY, Place.cash("ket-sat"), 5), credit(ORDINARY, INCOME_22, 5)))
                .isEqualTo(new NoSuchPlace(UNIT, new PlaceCode("ket-sat")));
        FundCode foreign = new FundCode("quy-don-vi-khac");
        assertThat(refusal(PT, DUES, debit(foreign, CASH, 5), credit(foreign, INCOME_22, 5)))
                .isEqualTo(new NoSuchFund(UNIT, foreign));
    }

    @Test
    @DisplayName("touch no closed fund")
    void closedFund() {
        VoucherContent late =
                Postings.donation(on(MARCH_5), CLOSED_FUND, FundKind.OWN, CASH, CAMPAIGN, Part.whole(MILLION));
        assertThat(book().refusalOfPosting(late))
                .isEqualTo(new FundIsClosed(CLOSED_FUND, MARCH_5, LocalDate.of(2024, 2, 1)));
        book().post(Postings.donation(
                on(LocalDate.of(2024, 1, 31)), CLOSED_FUND, FundKind.OWN, CASH, CAMPAIGN, Part.whole(MILLION)));
    }

    @Test
    @DisplayName("draw on no fund whose money is for something else")
    void fundOfAnotherUse() {
        assertThat(book().refusalOfPosting(welfare(FOR_THE_POOR)))
                .isEqualTo(new UseNotAllowed(FOR_THE_POOR, FundKind.PASS_THROUGH, FundUse.WELFARE));
        assertThat(book().refusalOfPosting(welfare(MUTUAL_AID)))
                .isEqualTo(new UseNotAllowed(MUTUAL_AID, FundKind.REVOLVING, FundUse.WELFARE));
        assertThat(book().refusalOfPosting(Postings.dues(on(MARCH_5), OWN, CASH, MARCH, Part.whole(MILLION))))
                .isEqualTo(new UseNotAllowed(OWN, FundKind.OWN, FundUse.DUES));
        assertThat(book().refusalOfPosting(Postings.loan(on(MARCH_5), ORDINARY, CASH, BookFacts.LOAN, MILLION)))
                .isEqualTo(new UseNotAllowed(ORDINARY, FundKind.ORDINARY, FundUse.LOAN));
        assertThat(book().refusalOfPosting(Postings.donation(
                        on(MARCH_5), ORDINARY, FundKind.ORDINARY, CASH, CAMPAIGN, Part.whole(MILLION))))
                .isEqualTo(new UseNotAllowed(ORDINARY, FundKind.ORDINARY, FundUse.DONATION));
    }

    @Test
    @DisplayName("leave a pass-through fund without income of its own")
    void noIncomeOfAPassThroughFund() {
        VoucherContent asIncome = content(
                PT,
                new Purpose.Donation(CAMPAIGN),
                debit(FOR_THE_POOR, CASH, 5),
                credit(FOR_THE_POOR, Account.income("ung-ho"), 5));
        assertThat(book().refusalOfPosting(asIncome))
                .isEqualTo(new AccountNotOfFund(2, Account.income("ung-ho"), FOR_THE_POOR));
    }

    @Test
    @DisplayName("fit what the voucher is for, account and side")
    void fitThePurpose() {
        assertThat(refusal(PT, DUES, debit(ORDINARY, CASH, 5), credit(ORDINARY, Account.income("23"), 5)))
                .isEqualTo(new LineDoesNotFit(2, Account.income("23"), false, "dues"));
        assertThat(refusal(PT, DUES, debit(ORDINARY, CASH, 5), credit(ORDINARY, Account.income("221"), 5)))
                .as("an item that only begins alike")
                .isEqualTo(new LineDoesNotFit(2, Account.income("221"), false, "dues"));
        assertThat(refusal(PC, DUES, debit(ORDINARY, INCOME_22, 5), credit(ORDINARY, CASH, 5)))
                .as("dues turned round")
                .isEqualTo(new LineDoesNotFit(1, INCOME_22, true, "dues"));
        assertThat(refusal(
                        KT,
                        new Purpose.AdvanceSettled(CONTEST, ADVANCE),
                        debit(ORDINARY, Account.expense("32"), 5),
                        credit(ORDINARY, Account.advance(Some.advance(2)), 5)))
                .as("another advance")
                .isEqualTo(new LineDoesNotFit(2, Account.advance(Some.advance(2)), false, "advance-settled"));
        assertThat(refusal(KT, EXPENSE, debit(ORDINARY, ADMINISTRATION, 5), credit(ORDINARY, Account.OPENING, 5)))
                .as("an expense nobody paid")
                .isEqualTo(new LineDoesNotFit(2, Account.OPENING, false, "expense"));
        assertThat(refusal(
                        KT,
                        new Purpose.Shortage(Some.voucher(1)),
                        debit(ORDINARY, CASH, 5),
                        credit(ORDINARY, Account.SHORTAGE, 5)))
                .as("cash out of thin air")
                .isEqualTo(new LineDoesNotFit(1, CASH.account(), true, "shortage"));
    }

    @ParameterizedTest
    @DisplayName("make the voucher's kind: any other kind is refused")
    @EnumSource(VoucherKind.class)
    void kindFollowsFromLines(VoucherKind kind) {
        for (VoucherContent right : List.of(
                Postings.dues(on(MARCH_5), ORDINARY, CASH, MARCH, Part.whole(MILLION)),
                Postings.dues(on(MARCH_5), ORDINARY, BANK, MARCH, Part.whole(MILLION)),
                Postings.expense(on(MARCH_5), ORDINARY, CASH, "33", null, MILLION),
                Postings.expense(on(MARCH_5), ORDINARY, BANK, "33", null, MILLION),
                Postings.transfer(on(MARCH_5), ORDINARY, CASH, BANK, MILLION),
                Postings.shareOwed(on(MARCH_5), ORDINARY, MARCH, MILLION))) {
            VoucherContent asked = content(kind, right.purpose(), right.lines().toArray(Line[]::new));
            if (kind == right.kind()) {
                book().post(asked);
            } else {
                assertThat(book().refusalOfPosting(asked)).isEqualTo(new WrongKind(kind, right.kind()));
            }
        }
        assertThat(List.of(PT, PC, BC, UNC, CT, KT)).containsExactlyInAnyOrder(VoucherKind.values());
    }

    @Test
    @DisplayName("move cash or bank money, not both at once, unless they are a transfer")
    void notMixed() {
        assertThat(refusal(
                        CT, DUES, debit(ORDINARY, CASH, 2), debit(ORDINARY, BANK, 3), credit(ORDINARY, INCOME_22, 5)))
                .isEqualTo(new MixedMoney());
    }

    @Test
    @DisplayName("of a transfer go from one place to another")
    void samePlace() {
        assertThat(book().refusalOfPosting(Postings.transfer(on(MARCH_5), ORDINARY, CASH, CASH, MILLION)))
                .isEqualTo(new SamePlace(CASH.code()));
    }

    @Test
    @DisplayName("of a case name one fund")
    void oneFundPerCase() {
        assertThat(refusal(
                        PC,
                        new Purpose.Welfare(Some.aCase(1), CareReason.ILLNESS, 1, 1),
                        debit(ORDINARY, Account.expense("31"), 5),
                        credit(ORDINARY, CASH, 5),
                        debit(OWN, Account.expense("31"), 5),
                        credit(OWN, CASH, 5)))
                .isEqualTo(new OneFundOnly("welfare"));
    }

    @Test
    @DisplayName("never turn restricted money into ordinary union money")
    void restrictedStaysRestricted() {
        BookFacts.Kept book = book();
        book.post(Postings.donation(on(MARCH_5), OWN, FundKind.OWN, CASH, CAMPAIGN, Part.whole(millions(5))));
        assertThat(book.refusalOfPosting(
                        Postings.betweenFunds(on(MARCH_5), OWN, CASH, ORDINARY, CASH, MILLION, BookFacts.DECIDED)))
                .isEqualTo(new RestrictedToOrdinary(OWN, ORDINARY));
        assertThat(book.refusalOfPosting(
                        Postings.betweenFunds(on(MARCH_5), FOR_THE_POOR, CASH, OWN, CASH, MILLION, BookFacts.DECIDED)))
                .isEqualTo(new UseNotAllowed(FOR_THE_POOR, FundKind.PASS_THROUGH, FundUse.TO_OTHER_FUND));
        book.post(Postings.betweenFunds(on(MARCH_5), OWN, CASH, MUTUAL_AID, CASH, MILLION, BookFacts.DECIDED));
        book.post(Postings.betweenFunds(on(MARCH_5), ORDINARY, CASH, OWN, CASH, MILLION, BookFacts.DECIDED));
    }

    @Test
    @DisplayName("let arrive in one fund what leaves another")
    void fundsMeet() {
        assertThat(refusal(PT, BookFacts.DECIDED, debit(ORDINARY, CASH, 5), credit(ORDINARY, Account.INTERFUND, 5)))
                .as("money out of nowhere")
                .isEqualTo(new FundsDoNotMeet(-5));
    }

    @Test
    @DisplayName("belong to a purpose that says how much and for whom")
    void soundPurpose() {
        assertThat(book().refusalOfPosting(Postings.welfare(
                        on(MARCH_5), ORDINARY, CASH, Some.aCase(1), CareReason.ILLNESS, 0, 1, null, MILLION)))
                .isEqualTo(new NotPositive("instalment", 0));
        assertThat(book().refusalOfPosting(Postings.welfare(
                        on(MARCH_5), ORDINARY, CASH, Some.aCase(1), CareReason.ILLNESS, 1, 0, null, MILLION)))
                .isEqualTo(new NotPositive("persons", 0));
        assertThat(refusal(
                        PT,
                        new Purpose.Correction(Some.voucher(1), DUES),
                        debit(ORDINARY, CASH, 5),
                        credit(ORDINARY, INCOME_22, 5)))
                .as("a correction without what it takes back")
                .isEqualTo(new PurposeNotByHand("correction"));
    }

    private static Refusal refusal(VoucherKind kind, Purpose purpose, Line... lines) {
        return book().refusalOfPosting(content(kind, purpose, lines));
    }

    private static VoucherContent welfare(FundCode fund) {
        return Postings.welfare(on(MARCH_5), fund, CASH, Some.aCase(1), CareReason.ILLNESS, 1, 1, null, MILLION);
    }

    static VoucherContent content(VoucherKind kind, Purpose purpose, Line... lines) {
        return new VoucherContent(kind, MARCH_5, MARCH_5, null, List.of(lines), purpose, null, null, false);
    }

    private static Line debit(FundCode fund, Place place, long dong) {
        return debit(fund, place.account(), dong);
    }

    private static Line credit(FundCode fund, Place place, long dong) {
        return credit(fund, place.account(), dong);
    }

    private static Line debit(FundCode fund, Account account, long dong) {
        return Line.debit(fund, account, Vnd.of(dong), null);
    }

    private static Line credit(FundCode fund, Account account, long dong) {
        return Line.credit(fund, account, Vnd.of(dong), null);
    }
}
