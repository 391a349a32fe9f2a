package vn.unionledger.core.privacy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;
import vn.unionledger.core.privacy.PersonEvent.PeopleRegistered;

/** Puts {@link Roll} on the log, as {@code roll/<id>}. Holds no rule of its own. */
public class RollAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Roll state = new Roll.Unknown();

    /** Records what follows from the command. */
    public void decide(RegisterPeople command) {
        apply(state.decide(command));
    }

    public boolean makesKnown(PersonId person, UnitId unit) {
        return state.makesKnown(person, unit);
    }

    @EventSourcingHandler
    void on(PeopleRegistered event) {
        id = "roll/" + event.roll();
        state = state.evolve(event);
    }
}
