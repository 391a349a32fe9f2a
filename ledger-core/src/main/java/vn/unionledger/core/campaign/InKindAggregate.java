package vn.unionledger.core.campaign;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Puts {@link InKind} on the log, as {@code in-kind/<id>}. Holds no rule of its own. */
public class InKindAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private InKind state = new InKind.Unknown();

    /** Records what follows from the command. */
    public void decide(InKindCommand command) {
        apply(state.decide(command));
    }

    @EventSourcingHandler
    void on(InKindEvent event) {
        id = "in-kind/" + event.gift();
        state = state.evolve(event);
    }
}
