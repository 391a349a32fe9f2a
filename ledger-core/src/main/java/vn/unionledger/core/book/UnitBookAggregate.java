package vn.unionledger.core.book;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.act.Keepable;

/** Puts {@link UnitBook} on the log, as {@code book/<unit>}. Holds no rule of its own. */
public class UnitBookAggregate implements Keepable {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Axon reads it; the first event sets it
    private String id;

    private UnitBook state = new UnitBook.Unopened();

    /** A book that is not kept yet. */
    public UnitBookAggregate() {}

    public UnitBook book() {
        return state;
    }

    /** @return what it led to, for the act that wants the numbers given */
    public List<BookEvent> decide(BookCommand command, Funds funds) {
        List<BookEvent> events = state.decide(command, funds);
        events.forEach(event -> apply(event));
        return events;
    }

    @EventSourcingHandler
    void on(BookEvent event) {
        id = "book/" + event.unit();
        state = state.evolve(event);
    }

    @EventSourcingHandler
    void on(UnitBook.Open kept) {
        id = "book/" + kept.unit();
        state = kept;
    }

    /** A book has a state worth keeping from its opening on, which is its first event. */
    @Override
    public UnitBook state() {
        return state;
    }
}
