package vn.unionledger.core.deposit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Puts {@link Deposit} on the log, as {@code deposit/<unit>/<person>}. Holds no rule of its own. */
public class DepositAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Deposit state = Deposit.NONE;

    /** Records what follows from the command. */
    public void decide(DepositCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(DepositEvent event) {
        id = "deposit/" + event.unit() + "/" + event.member();
        state = state.evolve(event);
    }
}
