package vn.unionledger.core.id;

/** One welfare case. */
public record CaseId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public CaseId {
        Ids.requireRandom("CaseId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
