package vn.unionledger.core.remittance;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Puts {@link Remittance} on the log, as {@code remittance/<unit>}. Holds no rule of its own. */
public class RemittanceAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Remittance state = Remittance.NONE;

    public Remittance state() {
        return state;
    }

    /** Records what follows from the command. */
    public void decide(RemittanceCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(RemittanceEvent event) {
        id = "remittance/" + event.unit();
        state = state.evolve(event);
    }
}
