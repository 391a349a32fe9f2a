package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.FUNDS;
import static vn.unionledger.core.book.BookFacts.LAN;
import static vn.unionledger.core.book.BookFacts.OPEN;
import static vn.unionledger.core.book.BookFacts.TODAY;
import static vn.unionledger.core.book.BookFacts.UNIT;
import static vn.unionledger.core.book.BookFacts.book;

import java.time.YearMonth;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.LedgerAct;
import vn.unionledger.core.act.Wiring;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookEvent.MonthClosed;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("A book on the command bus")
class UnitBookAggregateTest {
    static final YearMonth JANUARY = YearMonth.of(2024, 1);

    private final FixtureConfiguration<UnitBookAggregate> fixture = new AggregateTestFixture<>(UnitBookAggregate.class);

    @BeforeEach
    void act() {
        fixture.registerAnnotatedCommandHandler(new Direct(Wiring.of(fixture)));
    }

    @Test
    @DisplayName("is opened, and closes its months")
    void openedAndClosed() {
        List<BookEvent> opened = new UnitBook.Unopened().decide(OPEN, FUNDS);
        fixture.givenNoPriorActivity().when(OPEN).expectEvents(opened.toArray());
        fixture.given(opened)
                .when(new CloseMonth(UNIT, JANUARY, LAN, TODAY))
                .expectEvents(new MonthClosed(UNIT, JANUARY, LAN));
        fixture.given(opened)
                .when(new CloseMonth(UNIT, JANUARY.plusMonths(1), LAN, TODAY))
                .expectException(RefusedException.class)
                .expectNoEvents();
    }

    @Test
    @DisplayName("goes on from its kept state as from its whole past")
    void keptState() {
        BookFacts.Kept book = book();
        book.close(JANUARY);
        UnitBookAggregate read = new UnitBookAggregate();
        book.facts().forEach(read::on);
        UnitBookAggregate kept = new UnitBookAggregate();
        kept.on((UnitBook.Open) read.state());
        assertThat(kept.book()).isEqualTo(book.state());
    }

    static final class Direct extends LedgerAct {
        Direct(Repositories repositories) {
            super(repositories);
        }

        @CommandHandler
        void handle(OpenBook command) {
            start(
                    UnitBookAggregate.class,
                    command.target(),
                    UnitBookAggregate::new,
                    book -> book.decide(command, FUNDS));
        }

        @CommandHandler
        void handle(CloseMonth command) {
            change(UnitBookAggregate.class, command.target(), book -> book.decide(command, Funds.NONE));
        }
    }
}
