package vn.unionledger.core.id;

/** One advance of money to a person who will settle it. */
public record AdvanceId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public AdvanceId {
        Ids.requireRandom("AdvanceId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
