package vn.unionledger.core.grant;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.grant.GrantCommand.DecideGrant;
import vn.unionledger.core.grant.GrantEvent.GrantDecided;
import vn.unionledger.core.welfare.WelfareCase.Aid;

/** Puts {@link Grant} on the log, as {@code grant/<case>}. Holds no rule of its own. */
public class GrantAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Grant state = new Grant.Undecided();

    public Grant state() {
        return state;
    }

    void decide(DecideGrant command, Aid aid) {
        apply(state.decide(command, aid));
    }

    @EventSourcingHandler
    void on(GrantDecided event) {
        id = "grant/" + event.aCase();
        state = state.evolve(event);
    }
}
