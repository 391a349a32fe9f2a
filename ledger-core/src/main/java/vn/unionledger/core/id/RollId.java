package vn.unionledger.core.id;

/** One roll of people registered together. */
public record RollId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public RollId {
        Ids.requireRandom("RollId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
