package vn.unionledger.core.id;

/** The code of a fund within its unit. */
public record FundCode(String value) {
    /** @throws IllegalArgumentException unless the text is lower-case letters, digits and single hyphens */
    public FundCode {
        Ids.requireCode("FundCode", value, 40);
    }

    @Override
    public String toString() {
        return value;
    }
}
