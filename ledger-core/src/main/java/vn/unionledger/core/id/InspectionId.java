package vn.unionledger.core.id;

/** One inspection or supervision. */
public record InspectionId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public InspectionId {
        Ids.requireRandom("InspectionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
