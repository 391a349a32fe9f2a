package vn.unionledger.core.refund;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.act.Backing;

/** Puts {@link Refunding} on the log, as {@code refund/<voucher>}. Holds no rule of its own. */
public class RefundAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Refunding state = new Refunding.Nothing();

    /** What a voucher that gives it back must agree with. */
    public Optional<Backing> backing() {
        return state.backing();
    }

    /** Records what follows from the command. */
    public void decide(RefundCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(RefundEvent event) {
        id = "refund/" + event.receipt();
        state = state.evolve(event);
    }
}
