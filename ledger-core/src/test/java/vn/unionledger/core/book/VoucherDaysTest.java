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

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.BookCommand.Post;
import vn.unionledger.core.book.BookCommand.Posting;
import vn.unionledger.core.book.BookRefusal.BeforeOpening;
import vn.unionledger.core.book.BookRefusal.MonthIsClosed;
import vn.unionledger.core.book.BookRefusal.WrongConcernsOn;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;

@DisplayName("The days of a voucher")
class VoucherDaysTest {
    @Test
    @DisplayName("have come: neither the paper nor the booking is of tomorrow")
    void notInTheFuture() {
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(book().refusalOfPosting(dues(tomorrow, TODAY)))
                .isEqualTo(new InTheFuture("documentOn", tomorrow, TODAY));
        assertThat(book().refusalOfPosting(dues(TODAY, tomorrow)))
                .isEqualTo(new InTheFuture("occurredOn", tomorrow, TODAY));
        book().post(dues(TODAY, TODAY));
    }

    @Test
    @DisplayName("are those of Vietnam, where a new year begins seven hours before it does in Greenwich")
    void todayIsVietnams() {
        Instant lateOnNewYearsEve = Instant.parse("2024-12-31T17:30:00Z");
        LocalDate today = LocalDate.ofInstant(lateOnNewYearsEve, ZoneId.of("Asia/Ho_Chi_Minh"));
        VoucherContent dues = dues(today, today);
        Post post = new Post(UNIT, new Posting(book().next(), dues, LAN, HOA), today);
        BookEvent.VoucherPosted posted =
                (BookEvent.VoucherPosted) book().ask(post).getFirst();
        assertThat(posted.number()).isEqualTo("PT-0001/2025");
        LocalDate greenwich = LocalDate.ofInstant(lateOnNewYearsEve, ZoneOffset.UTC);
        assertThat(book().refusal(new Post(UNIT, new Posting(book().next(), dues, LAN, HOA), greenwich)))
                .isEqualTo(new InTheFuture("occurredOn", today, greenwich));
    }

    @Test
    @DisplayName("lie in an open month, from the book's opening on")
    void inAnOpenMonth() {
        assertThat(book().refusalOfPosting(dues(OPENED.minusDays(1), OPENED.minusDays(1))))
                .isEqualTo(new BeforeOpening(OPENED.minusDays(1), OPENED));
        BookFacts.Kept book = book();
        book.closeThrough(MARCH);
        assertThat(book.refusalOfPosting(dues(MARCH_5, MARCH_5))).isEqualTo(new MonthIsClosed(MARCH));
        book.post(dues(MARCH.atEndOfMonth().plusDays(1), MARCH.atEndOfMonth().plusDays(1)));
    }

    @Test
    @DisplayName("may be far apart: a paper of a closed month is booked in an open one")
    void latePaper() {
        BookFacts.Kept book = book();
        book.closeThrough(YearMonth.of(2024, 4));
        LocalDate inMay = LocalDate.of(2024, 5, 3);
        BookEvent.VoucherPosted posted = book.post(dues(MARCH_5, inMay));
        assertThat(posted.content().documentOn()).isEqualTo(MARCH_5);
        assertThat(posted.content().occurredOn()).isEqualTo(inMay);
        book.post(dues(LocalDate.of(2023, 12, 20), inMay));
    }

    @Test
    @DisplayName("are not about another day, unless the voucher corrects one")
    void concernsOnlyOnCorrections() {
        assertThat(book().refusalOfPosting(concerning(MARCH_5))).isEqualTo(new WrongConcernsOn(MARCH_5, TODAY));
    }

    @Test
    @DisplayName("are about the day booked, if nothing else is said")
    void concernsItself() {
        assertThat(dues(MARCH_5, TODAY).concerns()).isEqualTo(TODAY);
        assertThat(concerning(MARCH_5).concerns()).isEqualTo(MARCH_5);
    }

    private static VoucherContent dues(LocalDate paper, LocalDate booked) {
        return Postings.dues(new Paper(paper, booked, null, null, false), ORDINARY, CASH, MARCH, Part.whole(MILLION));
    }

    private static VoucherContent concerning(@Nullable LocalDate day) {
        VoucherContent dues = dues(TODAY, TODAY);
        return new VoucherContent(dues.kind(), TODAY, TODAY, day, dues.lines(), dues.purpose(), null, null, false);
    }
}
