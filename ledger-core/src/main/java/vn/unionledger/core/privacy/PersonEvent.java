package vn.unionledger.core.privacy;

import java.util.List;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.UnitId;

/** What has happened to what the ledger knows of people. Stored for ever: add a record or a revision, never edit one. */
public sealed interface PersonEvent {
    /** A person got an id; the name is readable as long as the person's key lives. */
    record PersonRegistered(UnitId unit, PersonId person, Sealed<Sealed.Name> name) implements PersonEvent {}

    /** Many people got their ids at once, from a roll or an imported file. */
    record PeopleRegistered(UnitId unit, RollId roll, List<Registered> people) implements PersonEvent {
        public PeopleRegistered {
            people = List.copyOf(people);
        }
    }

    /** One line of a roll. */
    record Registered(PersonId person, Sealed<Sealed.Name> name) {}

    /** A key was destroyed on request or because its time was over; what it sealed reads "đã xóa theo yêu cầu" from now on. */
    record KeyDestroyed(UnitId unit, Subject subject, Ground ground, PersonId by) implements PersonEvent {}

    /** Why a key was destroyed. */
    enum Ground {
        REQUESTED,
        RETENTION_OVER
    }
}
