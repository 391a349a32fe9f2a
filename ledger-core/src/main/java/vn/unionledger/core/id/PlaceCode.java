package vn.unionledger.core.id;

/** The code of a place of money within its unit: the cash box or one bank account. */
public record PlaceCode(String value) {
    /** @throws IllegalArgumentException unless the text is lower-case letters, digits and single hyphens */
    public PlaceCode {
        Ids.requireCode("PlaceCode", value, 40);
    }

    @Override
    public String toString() {
        return value;
    }
}
