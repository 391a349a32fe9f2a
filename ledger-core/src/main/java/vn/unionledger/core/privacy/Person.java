package vn.unionledger.core.privacy;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import vn.unionledger.core.act.Replay;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.PersonEvent.PersonRegistered;
import vn.unionledger.core.privacy.PersonRefusal.AlreadyRegistered;

/** A person registered alone. */
public sealed interface Person {
    /** Nobody has this id. */
    record Unknown() implements Person {}

    /** Known to the unit that registered the person. */
    record Registered(UnitId unit) implements Person {}

    /** Whether that unit registered the person. */
    default boolean isKnownTo(UnitId unit) {
        return this instanceof Registered registered && registered.unit().equals(unit);
    }

    /** What follows from a command. @throws vn.unionledger.core.refusal.RefusedException with a {@link PersonRefusal} */
    default PersonRegistered decide(RegisterPerson c) {
        if (this instanceof Registered) {
            throw refuse(new AlreadyRegistered(c.person()));
        }
        return new PersonRegistered(c.unit(), c.person(), c.name());
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Person evolve(PersonRegistered event) {
        Replay.was(Unknown.class, this, event);
        return new Registered(event.unit());
    }
}
