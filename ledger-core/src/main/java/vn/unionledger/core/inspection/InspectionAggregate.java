package vn.unionledger.core.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Puts {@link Inspection} on the log, as {@code inspection/<id>}. Holds no rule of its own. */
public class InspectionAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Inspection state = new Inspection.Unknown();

    /** Records what follows from the command. */
    public void decide(InspectionCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(InspectionEvent event) {
        id = "inspection/" + event.inspection();
        state = state.evolve(event);
    }
}
