package vn.unionledger.core.employment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Puts {@link Project} on the log, as {@code employment/<id>}. Holds no rule of its own. */
public class EmploymentAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Project state = new Project.Unknown();

    /** Records what follows from the command. */
    public void decide(EmploymentCommand command) {
        apply(state.decide(command));
    }

    @EventSourcingHandler
    void on(EmploymentEvent event) {
        id = "employment/" + event.project();
        state = state.evolve(event);
    }
}
