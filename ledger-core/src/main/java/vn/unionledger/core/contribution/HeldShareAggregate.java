package vn.unionledger.core.contribution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Puts {@link HeldShare} on the log, as {@code held-share/<unit>/<grassroots>}. Holds no rule of its own. */
public class HeldShareAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private HeldShare state = HeldShare.NONE;

    public HeldShare state() {
        return state;
    }

    /** Records what follows from the command. */
    public void decide(HeldShareCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(HeldShareEvent event) {
        id = "held-share/" + event.unit() + "/" + event.grassroots();
        state = state.evolve(event);
    }
}
