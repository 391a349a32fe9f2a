package vn.unionledger.core.policy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.act.ReadByMany;

/** Puts {@link PolicyShelf} on the log, as {@code policy/<kind>} or {@code policy/<kind>/<unit>}. Holds no rule of its own. */
@ReadByMany
public class PolicyAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private PolicyShelf state = PolicyShelf.EMPTY;

    /** The rules on this shelf. */
    public Rulebook rules() {
        return state.rules();
    }

    /** Records what follows from the command. */
    public void decide(PolicyCommand command) {
        apply(state.decide(command));
    }

    @EventSourcingHandler
    void on(PolicyEvent event) {
        id = PolicyCommand.TYPE + event.shelf();
        state = state.evolve(event);
    }
}
