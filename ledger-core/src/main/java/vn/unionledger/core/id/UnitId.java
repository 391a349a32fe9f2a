package vn.unionledger.core.id;

/** The code of a unit of the union, chosen at its founding and never used again. */
public record UnitId(String value) {
    /** @throws IllegalArgumentException unless the text is lower-case letters, digits and single hyphens */
    public UnitId {
        Ids.requireCode("UnitId", value, 40);
    }

    @Override
    public String toString() {
        return value;
    }
}
