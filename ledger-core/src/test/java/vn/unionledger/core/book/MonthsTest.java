package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.HOA;
import static vn.unionledger.core.book.BookFacts.LAN;
import static vn.unionledger.core.book.BookFacts.MARCH;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.MILLION;
import static vn.unionledger.core.book.BookFacts.OPENED;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.TODAY;
import static vn.unionledger.core.book.BookFacts.UNIT;
import static vn.unionledger.core.book.BookFacts.book;
import static vn.unionledger.core.book.BookFacts.on;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.ReopenMonth;
import vn.unionledger.core.book.BookEvent.MonthClosed;
import vn.unionledger.core.book.BookEvent.MonthReopened;
import vn.unionledger.core.book.BookRefusal.BeforeOpening;
import vn.unionledger.core.book.BookRefusal.EarlierMonthOpen;
import vn.unionledger.core.book.BookRefusal.MonthIsClosed;
import vn.unionledger.core.book.BookRefusal.MonthIsOpen;
import vn.unionledger.core.book.BookRefusal.MonthNotOver;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

@DisplayName("A month")
class MonthsTest {
    static final YearMonth JANUARY = YearMonth.of(2024, 1);
    static final YearMonth FEBRUARY = YearMonth.of(2024, 2);
    static final Sealed<Sealed.Text> REASON = new Sealed<>(Subject.of(UNIT), "k1", ReopenMonth.REASON, "c2VhbGVk");

    @Test
    @DisplayName("is closed after those before it, once")
    void closedInOrder() {
        BookFacts.Kept book = book();
        assertThat(book.refusal(close(FEBRUARY, TODAY))).isEqualTo(new EarlierMonthOpen(JANUARY));
        assertThat(book.ask(close(JANUARY, TODAY))).containsExactly(new MonthClosed(UNIT, JANUARY, LAN));
        assertThat(book.refusal(close(JANUARY, TODAY))).isEqualTo(new MonthIsClosed(JANUARY));
        book.ask(close(FEBRUARY, TODAY));
    }

    @Test
    @DisplayName("is closed on its last day at the earliest")
    void notBeforeItIsOver() {
        LocalDate last = JANUARY.atEndOfMonth();
        assertThat(book().refusal(close(JANUARY, last.minusDays(1))))
                .isEqualTo(new MonthNotOver(JANUARY, last.minusDays(1)));
        assertThat(book().ask(close(JANUARY, last))).hasSize(1);
    }

    @Test
    @DisplayName("before the book's opening is none of its months")
    void notBeforeTheOpening() {
        assertThat(book().refusal(close(JANUARY.minusMonths(1), TODAY)))
                .isEqualTo(new BeforeOpening(LocalDate.of(2023, 12, 31), OPENED));
    }

    @Test
    @DisplayName("that was closed is opened again with a reason, and takes postings until it is closed anew")
    void reopened() {
        BookFacts.Kept book = book();
        book.closeThrough(YearMonth.of(2024, 4));
        assertThat(book.ask(new ReopenMonth(UNIT, MARCH, REASON, HOA, TODAY)))
                .containsExactly(new MonthReopened(UNIT, MARCH, REASON, HOA));
        book.post(Postings.dues(on(MARCH_5), ORDINARY, CASH, MARCH, Part.whole(MILLION)));
        assertThat(book.refusalOfPosting(
                        Postings.dues(on(LocalDate.of(2024, 4, 2)), ORDINARY, CASH, MARCH, Part.whole(MILLION))))
                .as("the months after it stay closed")
                .isEqualTo(new MonthIsClosed(YearMonth.of(2024, 4)));
        assertThat(book.refusal(close(YearMonth.of(2024, 5), TODAY))).isEqualTo(new EarlierMonthOpen(MARCH));
        book.ask(close(MARCH, TODAY));
        book.ask(close(YearMonth.of(2024, 5), TODAY));
    }

    @Test
    @DisplayName("that is open is not opened again")
    void openAlready() {
        assertThat(book().refusal(new ReopenMonth(UNIT, MARCH, REASON, HOA, TODAY)))
                .isEqualTo(new MonthIsOpen(MARCH));
    }

    private static CloseMonth close(YearMonth month, LocalDate today) {
        return new CloseMonth(UNIT, month, LAN, today);
    }
}
