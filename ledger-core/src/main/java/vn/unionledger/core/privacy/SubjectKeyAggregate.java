package vn.unionledger.core.privacy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.privacy.PersonCommand.DestroyKey;
import vn.unionledger.core.privacy.PersonEvent.KeyDestroyed;

/** Puts {@link SubjectKey} on the log, as {@code key/<subject>}. Holds no rule of its own. */
public class SubjectKeyAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private SubjectKey state = new SubjectKey.Alive();

    /** Records what follows from the command. */
    public void decide(DestroyKey command) {
        apply(state.decide(command));
    }

    @EventSourcingHandler
    void on(KeyDestroyed event) {
        id = "key/" + event.subject();
        state = state.evolve(event);
    }
}
