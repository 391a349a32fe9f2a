package vn.unionledger.core.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.refusal.Refusal;

/** Why something is refused for a unit, its sections or its officers. */
public sealed interface UnitRefusal extends Refusal {
    /** The code is taken; a unit's code is never used again. */
    record UnitExists(UnitId unit) implements UnitRefusal {}

    record NoSuchUnit(UnitId unit) implements UnitRefusal {}

    /** The person holds no office that lets them do this on that day. */
    record NotInOffice(UnitId unit, PersonId person, Power power, LocalDate on) implements UnitRefusal {}

    /** Only the program itself, or an officer of the parent, may ask for this. */
    record NotFromAbove(UnitId unit, @Nullable PersonId person) implements UnitRefusal {}

    /** One person may not hold both offices on the same day; {@code clashFrom} is the first such day. */
    record Incompatible(PersonId person, Office wanted, Office held, LocalDate clashFrom) implements UnitRefusal {}

    /** The office has one holder at a time, and has one from {@code clashFrom} on. */
    record OfficeTaken(Office office, PersonId holder, LocalDate clashFrom) implements UnitRefusal {}

    record AlreadyHolds(PersonId person, Office office, LocalDate clashFrom) implements UnitRefusal {}

    record DoesNotHold(PersonId person, Office office, LocalDate on) implements UnitRefusal {}

    /** Only who holds the office lets another act in it. */
    record NotTheHolder(Office office, PersonId holder, PersonId by) implements UnitRefusal {}

    record DelegatedToSelf(PersonId person) implements UnitRefusal {}

    record TermBackwards(LocalDate from, LocalDate until) implements UnitRefusal {}

    record SectionExists(SectionCode section) implements UnitRefusal {}

    record NoSuchSection(UnitId unit, SectionCode section) implements UnitRefusal {}

    /** Only a group lies within something, and only within a section. */
    record WrongNesting(SectionCode section, SectionCode within) implements UnitRefusal {}

    /** The unit is already there, or its parent would lie below it. */
    record WrongParent(UnitId unit, UnitId parent) implements UnitRefusal {}

    record NothingChanges(UnitId unit) implements UnitRefusal {}
}
