package vn.unionledger.core.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Puts {@link Unit} on the log, as {@code unit/<code>}. Holds no rule of its own. */
public class UnitAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Axon reads it; the first event sets it
    private String id;

    private Unit state = new Unit.Unfounded();

    /** A unit that does not exist yet. */
    public UnitAggregate() {}

    public Unit state() {
        return state;
    }

    public void decide(UnitCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(UnitEvent event) {
        id = "unit/" + event.unit();
        state = state.evolve(event);
    }
}
