package vn.unionledger.core.id;

/** One movement of money from a unit to another: the same id at both ends. */
public record TransferId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public TransferId {
        Ids.requireRandom("TransferId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
