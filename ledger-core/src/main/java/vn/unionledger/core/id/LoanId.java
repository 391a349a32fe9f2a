package vn.unionledger.core.id;

/** One loan of a revolving fund. */
public record LoanId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public LoanId {
        Ids.requireRandom("LoanId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
