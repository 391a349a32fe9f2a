package vn.unionledger.core.welfare;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.act.Backing;
import vn.unionledger.core.money.Vnd;

/** Puts {@link WelfareCase} on the log, as {@code case/<id>}. Holds no rule of its own. */
public class WelfareCaseAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private WelfareCase state = new WelfareCase.Unopened();

    /** What a voucher for it must agree with. */
    public Optional<Backing> backing() {
        return state.backing();
    }

    /** What was asked for; nothing before somebody has asked. */
    public Optional<WelfareCase.Aid> aid() {
        return state instanceof WelfareCase.Opened opened ? Optional.of(opened.aid()) : Optional.empty();
    }

    /** What has been paid for it, đồng. */
    public Vnd paid() {
        return state.paid();
    }

    /** Records what follows from the command. */
    public void decide(WelfareCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(WelfareEvent event) {
        id = "case/" + event.aCase();
        state = state.evolve(event);
    }
}
