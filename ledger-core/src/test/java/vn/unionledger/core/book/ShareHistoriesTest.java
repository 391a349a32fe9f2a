package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.Histories;
import vn.unionledger.core.book.BookEvent.VoucherPosted;

@DisplayName("However late shares are decided,")
class ShareHistoriesTest {
    private static final long FIRST_SEED = 20_231_016;
    private static final int HISTORIES = Histories.count(10_000, 500);
    private static final int COMMANDS = 300;

    @Test
    @DisplayName(
            "a closed month stays what it was as known then, and as known now differs by what was booked for the decisions")
    void anyHistory() {
        int late = 0;
        int adjusted = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
            try {
                ShareBook book = new ShareBook(seed);
                for (int i = 0; i < COMMANDS; i++) {
                    book.step();
                }
                holds(book);
                late += book.late();
                adjusted += book.adjusted();
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertThat(late).as("late decisions").isGreaterThan(5 * HISTORIES);
        assertThat(adjusted).as("months they changed").isGreaterThan(10 * HISTORIES);
    }

    private static void holds(ShareBook book) {
        List<BookEvent> facts = book.facts();
        assertThat(ShareBook.folded(facts)).as("folded again").isEqualTo(book.state());
        Map<String, Long> now = ShareBook.figures(facts);
        assertThat(book.closed()).hasSizeGreaterThan(10);
        for (ShareBook.Closed closed : book.closed()) {
            List<BookEvent> then = facts.subList(0, closed.facts());
            assertThat(ShareBook.figures(then))
                    .as("as known when %s was closed", closed.month())
                    .isEqualTo(closed.figures());
            Map<String, Long> booked = new TreeMap<>(of(closed.month(), closed.figures()));
            for (BookEvent fact : facts.subList(closed.facts(), facts.size())) {
                if (fact instanceof VoucherPosted posted
                        && posted.content().truePurpose() instanceof Purpose.ShareAdjusted adjusted
                        && adjusted.month().equals(closed.month())) {
                    ShareBook.add(posted, booked);
                }
            }
            assertThat(of(closed.month(), now))
                    .as("%s as known now", closed.month())
                    .isEqualTo(booked);
            String payable = closed.month() + " " + BookFacts.DUES_FUND + " expense:" + Item.UPPER_SHARE;
            assertThat(Objects.requireNonNullElse(now.get(payable), 0L))
                    .as("owed for %s by the rules known now", closed.month())
                    .isEqualTo(book.owedNow(closed.month()).dong());
        }
    }

    private static Map<String, Long> of(YearMonth month, Map<String, Long> figures) {
        Map<String, Long> of = new TreeMap<>(figures);
        of.keySet().removeIf(key -> !key.startsWith(month + " "));
        return of;
    }
}
