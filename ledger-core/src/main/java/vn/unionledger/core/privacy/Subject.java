package vn.unionledger.core.privacy;

import java.util.Optional;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;

/**
 * Whom a key belongs to: {@code person/…} for who paid or received, {@code case/…} for why, {@code unit/…} for the remarks
 * of a unit's officers. Destroying the key makes every text sealed for the subject unreadable, for ever.
 */
public record Subject(String value) {
    /** @throws IllegalArgumentException unless the text starts with a known kind */
    public Subject {
        if (!value.startsWith("person/") && !value.startsWith("case/") && !value.startsWith("unit/")) {
            throw new IllegalArgumentException("a subject is person/…, case/… or unit/…, not: " + value);
        }
    }

    public static Subject of(PersonId person) {
        return new Subject("person/" + person);
    }

    public static Subject of(CaseId aCase) {
        return new Subject("case/" + aCase);
    }

    public static Subject of(UnitId unit) {
        return new Subject("unit/" + unit);
    }

    /** The person it is, or nothing if it is a case or a unit. */
    public Optional<PersonId> asPerson() {
        return value.startsWith("person/")
                ? Optional.of(new PersonId(value.substring("person/".length())))
                : Optional.empty();
    }

    /** Whether it is a unit, whose officers' remarks it seals. */
    public boolean isUnit() {
        return value.startsWith("unit/");
    }

    @Override
    public String toString() {
        return value;
    }
}
