package vn.unionledger.core.book;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.Histories;
import vn.unionledger.core.book.Account.Side;
import vn.unionledger.core.book.Balances.Cell;
import vn.unionledger.core.book.BookEvent.MonthClosed;
import vn.unionledger.core.book.BookEvent.MonthReopened;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("Whatever a treasurer asks for, in whatever order,")
class BookHistoriesTest {
    static final long FIRST_SEED = 20_241_231;
    static final int HISTORIES = Histories.count(10_000, 500);
    static final int COMMANDS = 300;

    @Test
    @DisplayName("the book balances, holds what it says, numbers without a gap and can be folded again")
    void anyHistory() {
        int shortages = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
            try {
                shortages += history(seed);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertThat(shortages).as("shortages").isGreaterThan(HISTORIES / 100);
    }

    private static int history(long seed) {
        BookFacts.Kept book = BookFacts.book();
        RandomTreasurer treasurer = new RandomTreasurer(new Random(seed), book);
        Seen seen = new Seen();
        book.facts().forEach(seen::happened);
        int refused = 0;
        for (int i = 0; i < COMMANDS; i++) {
            BookCommand command = treasurer.next();
            UnitBook before = book.state();
            try {
                List<BookEvent> events = book.ask(command);
                treasurer.saw(events);
                events.forEach(seen::happened);
            } catch (RefusedException e) {
                assertThat(book.state()).as("after a refusal").isSameAs(before);
                refused++;
            }
            seen.check(book.state());
        }
        assertThat(refused).as("a history that goes on").isLessThan(COMMANDS * 4 / 5);
        assertThat(folded(book.facts())).as("folded again").isEqualTo(book.state());
        return seen.shortages;
    }

    private static UnitBook folded(List<BookEvent> facts) {
        UnitBook book = new UnitBook.Unopened();
        for (BookEvent fact : facts) {
            book = book.evolve(fact);
        }
        return book;
    }

    /** What the facts say, folded by other code than the book's. */
    private static final class Seen {
        private final Map<FundCode, Map<Side, Long>> sides = new HashMap<>();
        private final Map<Cell, Long> cells = new HashMap<>();
        private final Map<String, Integer> serials = new HashMap<>();
        private final Map<VoucherId, VoucherContent> posted = new HashMap<>();
        private final Set<YearMonth> closed = new HashSet<>();
        private int shortages;

        void happened(BookEvent event) {
            switch (event) {
                case MonthClosed e -> closed.add(e.month());
                case MonthReopened e -> closed.remove(e.month());
                case VoucherPosted e -> posted(e);
                default -> {}
            }
        }

        private void posted(VoucherPosted event) {
            VoucherContent content = event.content();
            assertThat(closed).as("closed months").doesNotContain(YearMonth.from(content.occurredOn()));
            String series = content.kind() + "/" + content.occurredOn().getYear();
            assertThat(event.serial()).as("number in %s", series).isEqualTo(serials.merge(series, 1, Integer::sum));
            assertThat(posted.put(event.voucher(), content))
                    .as("one posting a voucher")
                    .isNull();
            Map<FundCode, Long> difference = new HashMap<>();
            for (Line line : content.lines()) {
                long dong = line.amount().dong();
                difference.merge(line.fund(), dong, Long::sum);
                cells.merge(Cell.of(line), dong, Long::sum);
                sides.computeIfAbsent(line.fund(), _ -> new HashMap<>())
                        .merge(line.account().kind().side(), dong, Long::sum);
            }
            assertThat(difference.values()).as("balanced per fund: %s", content).containsOnly(0L);
            sides.forEach(Seen::equation);
            switch (content.purpose()) {
                case Purpose.Reversal reversal -> cancels(content, requireNonNull(posted.get(reversal.of())));
                case Purpose.Shortage _ -> shortages++;
                default -> {}
            }
        }

        /** Held + receivables = owed to the owner + other payables + net assets; credits are negative here. */
        private static void equation(FundCode fund, Map<Side, Long> amounts) {
            long held = amounts.getOrDefault(Side.HELD, 0L) + amounts.getOrDefault(Side.RECEIVABLE, 0L);
            long behind = amounts.getOrDefault(Side.OWED, 0L)
                    + amounts.getOrDefault(Side.PAYABLE, 0L)
                    + amounts.getOrDefault(Side.NET, 0L);
            assertThat(held).as("the equation of %s", fund).isEqualTo(-behind);
            if (fund.equals(BookFacts.FOR_THE_POOR)) {
                assertThat(amounts.getOrDefault(Side.NET, 0L))
                        .as("a pass-through fund has nothing of its own")
                        .isZero();
            }
        }

        private static void cancels(VoucherContent reversal, VoucherContent wrong) {
            assertThat(reversal.lines()).hasSameSizeAs(wrong.lines());
            for (int i = 0; i < wrong.lines().size(); i++) {
                Vnd sum = reversal.lines()
                        .get(i)
                        .amount()
                        .plus(wrong.lines().get(i).amount());
                assertThat(sum).isEqualTo(Vnd.ZERO);
            }
        }

        /** After every command, done or refused. */
        void check(UnitBook book) {
            for (Map.Entry<Cell, Long> one : cells.entrySet()) {
                Cell cell = one.getKey();
                long amount = one.getValue();
                require(!cell.isKept() || book.balance(cell.fund(), cell.account()) == amount, cell, amount);
                switch (cell.account().kind()) {
                    case PLACE, ADVANCE, LOAN -> require(amount >= 0, cell, amount);
                    case SHORTAGE -> require(amount <= 0, cell, amount);
                    default -> {}
                }
            }
        }

        /** Asked some hundred million times: words only where it does not hold. */
        private static void require(boolean holds, Cell cell, long amount) {
            if (!holds) {
                throw new AssertionError(cell + " comes to " + amount);
            }
        }
    }
}
