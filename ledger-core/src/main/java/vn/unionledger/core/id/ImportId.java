package vn.unionledger.core.id;

/** One imported file. */
public record ImportId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public ImportId {
        Ids.requireRandom("ImportId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
