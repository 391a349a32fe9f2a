package vn.unionledger.core.id;

/** One project of the national employment fund. */
public record ProjectId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public ProjectId {
        Ids.requireRandom("ProjectId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
