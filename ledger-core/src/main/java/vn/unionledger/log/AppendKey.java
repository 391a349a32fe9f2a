package vn.unionledger.log;

import vn.unionledger.core.id.PersonId;

/** What may be used for one append only: a key, within the unit and the person who made it. */
public record AppendKey(String unit, String person, String key) {
    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException if the key is empty, too long, begins or ends with a space or holds a control character */
    public AppendKey {
        if (key.isEmpty()
                || key.length() > LONGEST
                || !key.equals(key.strip())
                || key.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a key is 1 to " + LONGEST + " characters without spaces at its ends");
        }
    }

    static AppendKey of(Metadata metadata) {
        PersonId person = metadata.person();
        return new AppendKey(metadata.unit().value(), person == null ? "" : person.value(), metadata.key());
    }
}
