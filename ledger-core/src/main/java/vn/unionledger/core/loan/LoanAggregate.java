package vn.unionledger.core.loan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.act.Backing;

/** Puts {@link Loan} on the log, as {@code loan/<id>}. Holds no rule of its own. */
public class LoanAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Loan state = new Loan.Unopened();

    /** What a voucher for it must agree with. */
    public Optional<Backing> backing() {
        return state.backing();
    }

    /** The loan as it is now. */
    public Loan state() {
        return state;
    }

    /** Records what follows from the command. */
    public void decide(LoanCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(LoanEvent event) {
        id = "loan/" + event.loan();
        state = state.evolve(event);
    }
}
