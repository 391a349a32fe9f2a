package vn.unionledger.core.transfer;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Puts {@link Transfer} on the log, as {@code transfer/<id>}. Holds no rule of its own. */
public class TransferAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Transfer state = Transfer.NONE;

    public Transfer state() {
        return state;
    }

    /** Records what follows from the command. */
    public void decide(TransferCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(TransferEvent event) {
        id = "transfer/" + event.transfer();
        state = state.evolve(event);
    }
}
