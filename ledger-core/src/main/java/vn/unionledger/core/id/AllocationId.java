package vn.unionledger.core.id;

/** One allocation that an upper level announced. */
public record AllocationId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public AllocationId {
        Ids.requireRandom("AllocationId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
