package vn.unionledger.core.fund;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Puts {@link Fund} on the log, as {@code fund/<unit>/<code>}. Holds no rule of its own. */
public class FundAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Axon reads it; the first event sets it
    private String id;

    private Fund state = new Fund.Unopened();

    /** A fund that does not exist yet. */
    public FundAggregate() {}

    public Fund state() {
        return state;
    }

    public void decide(FundCommand command) {
        apply(state.decide(command));
    }

    @EventSourcingHandler
    void on(FundEvent event) {
        id = "fund/" + event.unit() + "/" + event.fund();
        state = state.evolve(event);
    }
}
