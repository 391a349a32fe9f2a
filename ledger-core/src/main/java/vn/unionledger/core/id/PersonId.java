package vn.unionledger.core.id;

/** A person the books know by a random id; the name is sealed elsewhere. */
public record PersonId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public PersonId {
        Ids.requireRandom("PersonId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
