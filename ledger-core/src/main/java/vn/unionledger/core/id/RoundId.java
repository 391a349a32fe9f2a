package vn.unionledger.core.id;

/** One gift round. */
public record RoundId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public RoundId {
        Ids.requireRandom("RoundId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
