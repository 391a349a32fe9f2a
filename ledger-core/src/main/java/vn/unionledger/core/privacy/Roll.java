package vn.unionledger.core.privacy;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;
import vn.unionledger.core.privacy.PersonEvent.PeopleRegistered;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.PersonRefusal.RollAlreadyRegistered;
import vn.unionledger.core.privacy.PersonRefusal.RollOutOfRange;
import vn.unionledger.core.privacy.PersonRefusal.TwiceOnRoll;

/** People registered together. */
public sealed interface Roll {
    /** No such roll. */
    record Unknown() implements Roll {}

    /** Who stands on it, known to the unit that registered them. */
    record Known(UnitId unit, Set<PersonId> people) implements Roll {
        public Known {
            people = Set.copyOf(people);
        }
    }

    /** Whether that unit registered the person on this roll. */
    default boolean makesKnown(PersonId person, UnitId unit) {
        return this instanceof Known known
                && known.unit().equals(unit)
                && known.people().contains(person);
    }

    /** What follows from a command. @throws vn.unionledger.core.refusal.RefusedException with a {@link PersonRefusal} */
    default PeopleRegistered decide(RegisterPeople c) {
        if (this instanceof Known) {
            throw refuse(new RollAlreadyRegistered(c.roll()));
        }
        List<Registered> people = c.people();
        if (people.isEmpty() || people.size() > RegisterPeople.MOST) {
            throw refuse(new RollOutOfRange(people.size(), RegisterPeople.MOST));
        }
        Set<PersonId> seen = new HashSet<>();
        for (int row = 1; row <= people.size(); row++) {
            PersonId person = people.get(row - 1).person();
            if (!seen.add(person)) {
                throw refuse(new TwiceOnRoll(row, person));
            }
        }
        return new PeopleRegistered(c.unit(), c.roll(), people);
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Roll evolve(PeopleRegistered event) {
        Replay.was(Unknown.class, this, event);
        return new Known(
                event.unit(), event.people().stream().map(Registered::person).collect(Collectors.toSet()));
    }
}
