package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.ADVANCE;
import static vn.unionledger.core.book.BookFacts.BANK;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.CONTEST;
import static vn.unionledger.core.book.BookFacts.DUES_FUND;
import static vn.unionledger.core.book.BookFacts.MARCH;
import static vn.unionledger.core.book.BookFacts.MARCH_12;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.MILLION;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.OWN;
import static vn.unionledger.core.book.BookFacts.book;
import static vn.unionledger.core.book.BookFacts.millions;
import static vn.unionledger.core.book.BookFacts.on;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.BookRefusal.BalanceTooLarge;
import vn.unionledger.core.book.BookRefusal.MoreThanOpen;
import vn.unionledger.core.book.BookRefusal.NotEnough;
import vn.unionledger.core.book.BookRefusal.NotSettledWhole;
import vn.unionledger.core.book.Postings.Spent;
import vn.unionledger.core.fund.FundRefusal.FundNotEmpty;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;

@DisplayName("Postings, in the order they are recorded,")
class PostingOrderTest {
    @Test
    @DisplayName("never pay out more than a fund has in that place")
    void neverBelowZero() {
        BookFacts.Kept book = book();
        book.post(expense(millions(50)));
        assertThat(book.balance(ORDINARY, CASH)).isZero();
        assertThat(book.refusalOfPosting(expense(Vnd.of(1))))
                .isEqualTo(new NotEnough(ORDINARY, CASH.code(), Vnd.ZERO, Vnd.of(1)));
    }

    @Test
    @DisplayName("do not use another fund's cash, though it lies in the same box")
    void boxesAreShared() {
        BookFacts.Kept book = book();
        assertThat(book.refusalOfPosting(Postings.expense(on(MARCH_5), OWN, CASH, "31", null, MILLION)))
                .isEqualTo(new NotEnough(OWN, CASH.code(), Vnd.ZERO, MILLION));
    }

    @Test
    @DisplayName("count what is recorded, whatever its day: late papers are ordinary")
    void orderOfRecording() {
        BookFacts.Kept book = book();
        book.post(Postings.dues(on(MARCH_12), DUES_FUND, CASH, MARCH, Part.whole(MILLION)));
        book.post(Postings.expense(on(MARCH_5), DUES_FUND, CASH, "33", null, MILLION));
        assertThat(book.balance(DUES_FUND, CASH))
                .as("below zero from 5/3 to 12/3 by day, never as recorded")
                .isZero();
    }

    @Test
    @DisplayName("number each kind of voucher on its own, year by year, without a gap")
    void numbers() {
        BookFacts.Kept book = book();
        assertThat(book.post(dues(MARCH_5)).number()).isEqualTo("PT-0001/2024");
        assertThat(book.post(expense(MILLION)).number()).isEqualTo("PC-0001/2024");
        book.refusalOfPosting(expense(millions(1_000)));
        assertThat(book.post(dues(LocalDate.of(2024, 2, 1))).number())
                .as("numbers follow the recording, not the days")
                .isEqualTo("PT-0002/2024");
        assertThat(book.post(expense(MILLION)).number()).isEqualTo("PC-0002/2024");
    }

    @Test
    @DisplayName("settle an advance once, whole, and never more than is open")
    void advances() {
        BookFacts.Kept book = book();
        assertThat(book.refusalOfPosting(settlement(MILLION, MILLION)))
                .isEqualTo(new MoreThanOpen(ORDINARY, Account.advance(ADVANCE), Vnd.ZERO, MILLION));
        book.post(Postings.advance(on(MARCH_5), ORDINARY, CASH, CONTEST, ADVANCE, millions(5)));
        assertThat(book.refusalOfPosting(settlement(millions(6), millions(5))))
                .isEqualTo(new MoreThanOpen(ORDINARY, Account.advance(ADVANCE), millions(5), millions(6)));
        assertThat(book.refusalOfPosting(settlement(millions(4), millions(4))))
                .isEqualTo(new NotSettledWhole(millions(5), millions(4)));
        book.post(settlement(millions(5), millions(4)));
        assertThat(book.state().balance(ORDINARY, Account.advance(ADVANCE))).isZero();
        assertThat(book.balance(ORDINARY, CASH)).isEqualTo(46_000_000);
    }

    @Test
    @DisplayName("end at 10^15 đồng")
    void notWithoutEnd() {
        BookFacts.Kept book = book();
        VoucherContent all = Postings.dues(on(MARCH_5), ORDINARY, CASH, MARCH, Part.whole(Vnd.of(Vnd.MAX_DONG)));
        assertThat(book.refusalOfPosting(all)).isEqualTo(new BalanceTooLarge(ORDINARY, CASH.account()));
    }

    @Test
    @DisplayName("keep a fund open until it holds, lends and owes nothing")
    void emptyFund() {
        BookFacts.Kept book = book();
        assertThat(refusalOf(() -> {
                    book.state().requireEmpty(ORDINARY);
                    return book;
                }))
                .isInstanceOf(FundNotEmpty.class);
        book.state().requireEmpty(OWN);
        book.post(Postings.betweenFunds(on(MARCH_5), ORDINARY, BANK, OWN, BANK, MILLION, BookFacts.DECIDED));
        assertThat(refusalOf(() -> {
                    book.state().requireEmpty(OWN);
                    return book;
                }))
                .isEqualTo(new FundNotEmpty(OWN, "place:agribank", 1_000_000));
        book.post(Postings.expense(on(MARCH_5), OWN, BANK, "31", null, MILLION));
        book.state().requireEmpty(OWN);
    }

    @Test
    @DisplayName("remember balances, not vouchers: what has come to zero takes no room")
    void bounded() {
        BookFacts.Kept book = book();
        UnitBook.Open before = (UnitBook.Open) book.state();
        for (int i = 1; i <= 40; i++) {
            book.post(Postings.advance(on(MARCH_5), ORDINARY, CASH, CONTEST, Some.advance(i), MILLION));
            book.post(Postings.settlement(
                    on(MARCH_5),
                    ORDINARY,
                    CASH,
                    CONTEST,
                    Some.advance(i),
                    MILLION,
                    List.of(new Spent("32", null, Vnd.of(500_000)))));
        }
        UnitBook.Open after = (UnitBook.Open) book.state();
        assertThat(after.balances().cells()).hasSameSizeAs(before.balances().cells());
    }

    private static VoucherContent dues(LocalDate day) {
        return Postings.dues(on(day), ORDINARY, CASH, MARCH, Part.whole(MILLION));
    }

    private static VoucherContent expense(Vnd amount) {
        return Postings.expense(on(MARCH_5), ORDINARY, CASH, "33", null, amount);
    }

    private static VoucherContent settlement(Vnd advanced, Vnd spent) {
        return Postings.settlement(
                on(MARCH_5), ORDINARY, CASH, CONTEST, ADVANCE, advanced, List.of(new Spent("32/hoi-thi", null, spent)));
    }
}
