package vn.unionledger.core.privacy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.PersonEvent.Ground;
import vn.unionledger.core.privacy.PersonEvent.Registered;

/**
 * What may be asked about people. Registering asks for no office: the first officers are registered before there is one, and
 * nothing about a person can be read from it.
 */
public sealed interface PersonCommand extends Targeted {
    UnitId unit();

    /**
     * Gives a person an id.
     *
     * @param name sealed with the person's key for {@link #NAME}
     */
    record RegisterPerson(UnitId unit, PersonId person, Sealed<Sealed.Name> name) implements PersonCommand {
        /** The field {@code name} is sealed for. */
        public static final String NAME = "privacy.person-registered.name";

        public RegisterPerson {
            Sealed.requireFor(Subject.of(person), NAME, name);
        }

        @Override
        public String target() {
            return "person/" + person;
        }
    }

    /**
     * Gives many people their ids at once, at most {@value #MOST}.
     *
     * @param roll a new id for this roll
     * @param people each name sealed with that person's key for {@link #NAME}
     */
    record RegisterPeople(UnitId unit, RollId roll, List<Registered> people) implements PersonCommand {
        /** How many people one roll may have. */
        public static final int MOST = 500;

        /** The field each name is sealed for. */
        public static final String NAME = "privacy.people-registered.name";

        public RegisterPeople {
            people = List.copyOf(people);
            people.forEach(line -> Sealed.requireFor(Subject.of(line.person()), NAME, line.name()));
        }

        @Override
        public String target() {
            return "roll/" + roll;
        }
    }

    /**
     * Asks that what a person's key sealed be made unreadable for ever. The doors destroy the key in the vault once the fact
     * is durable, and again for every such fact when they start.
     *
     * @param roll the roll the person was registered in; absent for one registered alone
     * @param keeping what the law still keeps the name for
     */
    record DestroyKey(
            UnitId unit,
            Subject subject,
            Ground ground,
            PersonId by,
            LocalDate today,
            Keeping keeping,
            @Nullable RollId roll)
            implements PersonCommand {
        @Override
        public String target() {
            return "key/" + subject;
        }
    }
}
