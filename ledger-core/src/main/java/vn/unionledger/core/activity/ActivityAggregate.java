package vn.unionledger.core.activity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.act.Backing;

/** Puts {@link Activity} on the log, as {@code activity/<id>}. Holds no rule of its own. */
public class ActivityAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Activity state = new Activity.Unplanned();

    /** What a voucher for it must agree with. */
    public Optional<Backing> backing() {
        return state.backing();
    }

    /** Records what follows from the command. */
    public void decide(ActivityCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(ActivityEvent event) {
        id = "activity/" + event.activity();
        state = state.evolve(event);
    }
}
