package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.book.BookFacts.ADVANCE;
import static vn.unionledger.core.book.BookFacts.BANK;
import static vn.unionledger.core.book.BookFacts.CAMPAIGN;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.CONTEST;
import static vn.unionledger.core.book.BookFacts.DUES_FUND;
import static vn.unionledger.core.book.BookFacts.FOR_THE_POOR;
import static vn.unionledger.core.book.BookFacts.HOA;
import static vn.unionledger.core.book.BookFacts.LAN;
import static vn.unionledger.core.book.BookFacts.MARCH;
import static vn.unionledger.core.book.BookFacts.MARCH_12;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.MILLION;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.OWN;
import static vn.unionledger.core.book.BookFacts.TODAY;
import static vn.unionledger.core.book.BookFacts.UNIT;
import static vn.unionledger.core.book.BookFacts.WHY;
import static vn.unionledger.core.book.BookFacts.book;
import static vn.unionledger.core.book.BookFacts.millions;
import static vn.unionledger.core.book.BookFacts.on;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.BookCommand.Correct;
import vn.unionledger.core.book.BookCommand.Posting;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.BookRefusal.MonthIsClosed;
import vn.unionledger.core.book.BookRefusal.MoreThanOpen;
import vn.unionledger.core.book.BookRefusal.WrongConcernsOn;
import vn.unionledger.core.book.Postings.Spent;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.money.Vnd;

@DisplayName("A posted voucher that was wrong")
class CorrectionTest {
    @Test
    @DisplayName("is taken back whole, its number kept, the reversal numbered in the same series")
    void reversed() {
        BookFacts.Kept book = book();
        VoucherPosted wrong = book.post(dues(millions(9)));
        List<VoucherPosted> events = book.correct(wrong, MARCH_12, null);
        assertThat(events).hasSize(1);
        VoucherPosted reversal = events.getFirst();
        assertThat(reversal.number()).isEqualTo("PT-0002/2024");
        assertThat(reversal.content().purpose()).isEqualTo(new Purpose.Reversal(wrong.voucher()));
        assertThat(reversal.content().concernsOn()).isEqualTo(MARCH_5);
        assertThat(reversal.content().lines())
                .containsExactly(
                        Line.credit(ORDINARY, CASH.account(), millions(9), null),
                        Line.debit(ORDINARY, Account.income("22"), millions(9), null));
        assertThat(book.balance(ORDINARY, CASH)).isEqualTo(50_000_000);
    }

    @Test
    @DisplayName("is put right in one go: taken back, and what is right in its place")
    void reversedAndReentered() {
        BookFacts.Kept book = book();
        VoucherPosted wrong = book.post(dues(Vnd.of(23_189_317)));
        List<VoucherPosted> events = book.correct(wrong, MARCH_12, dues(Vnd.of(23_189_318)));
        assertThat(events).extracting(VoucherPosted::number).containsExactly("PT-0002/2024", "PT-0003/2024");
        VoucherContent right = events.getLast().content();
        assertThat(right.purpose()).isEqualTo(new Purpose.Correction(wrong.voucher(), new Purpose.Dues(MARCH)));
        assertThat(right.concernsOn()).isEqualTo(MARCH_5);
        assertThat(book.balance(ORDINARY, CASH)).isEqualTo(50_000_000 + 23_189_318);
    }

    @Test
    @DisplayName("is put right into another fund, place or kind")
    void elsewhere() {
        BookFacts.Kept book = book();
        VoucherPosted wrong = book.post(dues(millions(9)));
        VoucherContent right = Postings.contribution(on(MARCH_12), DUES_FUND, BANK, MARCH, millions(9));
        List<VoucherPosted> events = book.correct(wrong, MARCH_12, right);
        assertThat(events).extracting(VoucherPosted::number).containsExactly("PT-0002/2024", "BC-0001/2024");
        assertThat(book.balance(ORDINARY, CASH)).isEqualTo(50_000_000);
        assertThat(book.balance(DUES_FUND, BANK)).isEqualTo(9_000_000);
    }

    @Test
    @DisplayName("is judged by the end: its two halves together, not one after the other")
    void judgedAtTheEnd() {
        BookFacts.Kept book = book();
        VoucherPosted wrong =
                book.post(Postings.donation(on(MARCH_5), OWN, FundKind.OWN, CASH, CAMPAIGN, Part.whole(millions(10))));
        book.post(Postings.expense(on(MARCH_5), OWN, CASH, "31", null, millions(9)));
        List<VoucherPosted> events = book.correct(
                wrong,
                MARCH_12,
                Postings.donation(on(MARCH_12), OWN, FundKind.OWN, CASH, CAMPAIGN, Part.whole(Vnd.of(9_500_000))));
        assertThat(events).as("nothing is missing in the end").hasSize(2);
        assertThat(book.balance(OWN, CASH)).isEqualTo(500_000);
    }

    @Test
    @DisplayName("is put right even if money is missing then: the gap is booked, it never blocks")
    void gapIsBooked() {
        BookFacts.Kept book = book();
        VoucherPosted wrong =
                book.post(Postings.donation(on(MARCH_5), OWN, FundKind.OWN, CASH, CAMPAIGN, Part.whole(millions(10))));
        book.post(Postings.expense(on(MARCH_5), OWN, CASH, "31", null, millions(9)));
        List<VoucherPosted> events = book.correct(
                wrong,
                MARCH_12,
                Postings.donation(on(MARCH_12), OWN, FundKind.OWN, CASH, CAMPAIGN, Part.whole(millions(7))));
        VoucherPosted gap = events.getLast();
        assertThat(events).hasSize(3);
        assertThat(gap.number()).isEqualTo("KT-0002/2024");
        assertThat(gap.content().purpose()).isEqualTo(new Purpose.Shortage(wrong.voucher()));
        assertThat(gap.content().lines())
                .containsExactly(
                        Line.debit(OWN, CASH.account(), millions(2), null),
                        Line.credit(OWN, Account.SHORTAGE, millions(2), null));
        assertThat(gap.maker()).isEqualTo(LAN);
        assertThat(gap.approver()).isEqualTo(HOA);
        assertThat(book.balance(OWN, CASH)).isZero();
        assertThat(book.state().balance(OWN, Account.SHORTAGE)).isEqualTo(-2_000_000);
    }

    @Test
    @DisplayName("and left a gap, is settled when the money has come in, never by more than is open")
    void gapIsCleared() {
        BookFacts.Kept book = book();
        VoucherPosted wrong =
                book.post(Postings.donation(on(MARCH_5), OWN, FundKind.OWN, CASH, CAMPAIGN, Part.whole(millions(10))));
        book.post(Postings.expense(on(MARCH_5), OWN, CASH, "31", null, millions(10)));
        book.correct(wrong, MARCH_12, null);
        book.post(Postings.otherIncome(on(MARCH_12), OWN, CASH, "25", millions(12)));
        assertThat(book.refusalOfPosting(cleared(wrong, millions(11))))
                .isEqualTo(new MoreThanOpen(OWN, Account.SHORTAGE, millions(10), millions(11)));
        book.post(cleared(wrong, millions(10)));
        assertThat(book.state().balance(OWN, Account.SHORTAGE)).isZero();
        assertThat(book.balance(OWN, CASH)).isEqualTo(2_000_000);
    }

    @Test
    @DisplayName("may leave gaps in more than one fund, filled by one voucher")
    void gapsInTwoFunds() {
        BookFacts.Kept book = book();
        VoucherPosted wrong = book.post(
                Postings.betweenFunds(on(MARCH_5), ORDINARY, CASH, OWN, CASH, millions(5), BookFacts.DECIDED));
        book.post(Postings.expense(on(MARCH_5), OWN, CASH, "31", null, millions(5)));
        List<VoucherPosted> events = book.correct(wrong, MARCH_12, null);
        assertThat(events).hasSize(2);
        assertThat(events.getLast().content().funds()).containsExactly(OWN);
        assertThat(book.balance(ORDINARY, CASH)).isEqualTo(50_000_000);
        assertThat(book.balance(OWN, CASH)).isZero();
    }

    @Test
    @DisplayName("is not put right in a closed month, nor before the day it is about")
    void inAnOpenMonth() {
        BookFacts.Kept book = book();
        VoucherPosted wrong = book.post(Postings.dues(on(MARCH_12), ORDINARY, CASH, MARCH, Part.whole(MILLION)));
        Posting early =
                new Posting(book.next(), wrong.content().turned(wrong.voucher(), MARCH_5, MARCH_5, WHY), LAN, HOA);
        assertThat(book.refusal(new Correct(UNIT, early, null, book.next(), TODAY)))
                .isEqualTo(new WrongConcernsOn(MARCH_12, MARCH_5));
        book.closeThrough(MARCH);
        Posting inMarch =
                new Posting(book.next(), wrong.content().turned(wrong.voucher(), MARCH_12, MARCH_12, WHY), LAN, HOA);
        assertThat(book.refusal(new Correct(UNIT, inMarch, null, book.next(), TODAY)))
                .isEqualTo(new MonthIsClosed(MARCH));
        assertThat(book.correct(wrong, TODAY, null).getFirst().content().concernsOn())
                .as("booked now, about then")
                .isEqualTo(MARCH_12);
    }

    @Test
    @DisplayName("cannot be an advance that is settled already")
    void settledAdvance() {
        BookFacts.Kept book = book();
        VoucherPosted advance = book.post(Postings.advance(on(MARCH_5), ORDINARY, CASH, CONTEST, ADVANCE, millions(5)));
        VoucherPosted settled = book.post(Postings.settlement(
                on(MARCH_5),
                ORDINARY,
                CASH,
                CONTEST,
                ADVANCE,
                millions(5),
                List.of(new Spent("32", null, millions(5)))));
        Posting back = new Posting(
                book.next(), advance.content().turned(advance.voucher(), MARCH_12, MARCH_12, WHY), LAN, HOA);
        assertThat(book.refusal(new Correct(UNIT, back, null, book.next(), TODAY)))
                .isEqualTo(new MoreThanOpen(ORDINARY, Account.advance(ADVANCE), Vnd.ZERO, millions(5)));
        assertThat(settled.number()).as("it moves no money").isEqualTo("KT-0002/2024");
        book.correct(settled, MARCH_12, null);
        book.correct(advance, MARCH_12, null);
        assertThat(book.balance(ORDINARY, CASH)).isEqualTo(50_000_000);
    }

    @Test
    @DisplayName("of an opening is corrected like any other")
    void opening() {
        BookFacts.Kept book = book();
        VoucherPosted opening = book.postings().getFirst();
        VoucherContent right = Postings.opening(
                on(MARCH_12), List.of(Postings.Held.in(CASH, ORDINARY, FundKind.ORDINARY, millions(49))));
        List<VoucherPosted> events = book.correct(opening, MARCH_12, right);
        assertThat(events).extracting(VoucherPosted::number).containsExactly("KT-0002/2024", "KT-0003/2024");
        assertThat(book.balance(ORDINARY, CASH)).isEqualTo(49_000_000);
        assertThat(book.balance(ORDINARY, BANK)).isZero();
    }

    @Test
    @DisplayName("of collected money leaves the owner owed what is truly owed")
    void collected() {
        BookFacts.Kept book = book();
        VoucherPosted donation = book.post(Postings.donation(
                on(MARCH_5), FOR_THE_POOR, FundKind.PASS_THROUGH, CASH, CAMPAIGN, Part.whole(millions(4))));
        book.post(Postings.handOver(on(MARCH_5), FOR_THE_POOR, CASH, CAMPAIGN, null, millions(4)));
        book.correct(
                donation,
                MARCH_12,
                Postings.donation(
                        on(MARCH_12), FOR_THE_POOR, FundKind.PASS_THROUGH, CASH, CAMPAIGN, Part.whole(millions(5))));
        assertThat(book.balance(FOR_THE_POOR, CASH)).isEqualTo(1_000_000);
        assertThat(book.state().balance(FOR_THE_POOR, Account.OWED_TO_OWNER)).isEqualTo(-1_000_000);
    }

    @Test
    @DisplayName("is never matched with another one's other half")
    void halvesBelongTogether() {
        BookFacts.Kept book = book();
        VoucherPosted one = book.post(dues(MILLION));
        VoucherPosted other = book.post(dues(MILLION));
        Posting back = new Posting(book.next(), one.content().turned(one.voucher(), MARCH_12, MARCH_12, WHY), LAN, HOA);
        Posting right =
                new Posting(book.next(), dues(MILLION).inPlaceOf(other.voucher(), other.content(), WHY), LAN, HOA);
        assertThatIllegalStateException()
                .isThrownBy(() -> book.ask(new Correct(UNIT, back, right, book.next(), TODAY)));
    }

    private static VoucherContent dues(Vnd amount) {
        return Postings.dues(on(MARCH_5), ORDINARY, CASH, MARCH, Part.whole(amount));
    }

    private static VoucherContent cleared(VoucherPosted wrong, Vnd amount) {
        return Postings.shortageCleared(on(MARCH_12), OWN, CASH, wrong.voucher(), amount);
    }
}
