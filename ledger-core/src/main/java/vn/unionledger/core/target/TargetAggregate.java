package vn.unionledger.core.target;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Puts {@link Target} on the log, as {@code target/<id>}. Holds no rule of its own. */
public class TargetAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Target state = new Target.Unset();

    /** Records what follows from the command. */
    public void decide(TargetCommand command) {
        apply(state.decide(command));
    }

    @EventSourcingHandler
    void on(TargetEvent event) {
        id = "target/" + event.target();
        state = state.evolve(event);
    }
}
