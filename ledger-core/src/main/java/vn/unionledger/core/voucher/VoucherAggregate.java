package vn.unionledger.core.voucher;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Puts {@link Voucher} on the log, as {@code voucher/<id>}. Holds no rule of its own. */
public class VoucherAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Axon reads it; the first event sets it
    private String id;

    private Voucher state = new Voucher.Unsubmitted();

    /** A voucher nobody has put forward yet. */
    public VoucherAggregate() {}

    public Voucher state() {
        return state;
    }

    public void decide(VoucherCommand.Step command) {
        apply(state.decide(command));
    }

    @EventSourcingHandler
    void on(VoucherEvent event) {
        id = "voucher/" + event.voucher();
        state = state.evolve(event);
    }
}
