package vn.unionledger.core.id;

/** One target a unit set itself or was given. */
public record TargetId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public TargetId {
        Ids.requireRandom("TargetId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
