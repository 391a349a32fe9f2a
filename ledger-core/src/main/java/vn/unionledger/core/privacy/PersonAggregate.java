package vn.unionledger.core.privacy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.PersonEvent.PersonRegistered;

/** Puts {@link Person} on the log, as {@code person/<id>}. Holds no rule of its own. */
public class PersonAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Person state = new Person.Unknown();

    /** Records what follows from the command. */
    public void decide(RegisterPerson command) {
        apply(state.decide(command));
    }

    public boolean isKnownTo(UnitId unit) {
        return state.isKnownTo(unit);
    }

    @EventSourcingHandler
    void on(PersonRegistered event) {
        id = "person/" + event.person();
        state = state.evolve(event);
    }
}
