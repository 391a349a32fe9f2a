package vn.unionledger.core.welfare;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.act.Backing;

/** Puts {@link GiftRound} on the log, as {@code round/<id>}. Holds no rule of its own. */
public class GiftRoundAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private GiftRound state = new GiftRound.Unopened();

    /** What a voucher for it must agree with. */
    public Optional<Backing> backing() {
        return state.backing();
    }

    /** Records what follows from the command. */
    public void decide(GiftRoundCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(GiftRoundEvent event) {
        id = "round/" + event.round();
        state = state.evolve(event);
    }
}
