package vn.unionledger.core.privacy;

import java.time.LocalDate;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about people or their keys is refused. */
public sealed interface PersonRefusal extends Refusal {
    /** The person has an id already. */
    record AlreadyRegistered(PersonId person) implements PersonRefusal {}

    /** The roll was registered before. */
    record RollAlreadyRegistered(RollId roll) implements PersonRefusal {}

    /** The roll has nobody, or more people than one roll may have. */
    record RollOutOfRange(int people, int most) implements PersonRefusal {}

    /** The same person stands twice on the roll; the row is counted from 1. */
    record TwiceOnRoll(int row, PersonId person) implements PersonRefusal {}

    /** This unit registered no such person. */
    record NoSuchPerson(Subject subject) implements PersonRefusal {}

    /** Only the keys of people and cases are ever destroyed; the remarks of a unit's officers belong to its books. */
    record KeyStays(Subject subject) implements PersonRefusal {}

    /** The key was destroyed before. */
    record AlreadyDestroyed(Subject subject) implements PersonRefusal {}

    /** The law keeps it up to and including that day; until then the name is only hidden. */
    record RetentionNotOver(Subject subject, LocalDate until, String rule) implements PersonRefusal {}
}
