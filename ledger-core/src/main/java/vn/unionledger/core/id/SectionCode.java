package vn.unionledger.core.id;

/** The code of a section (công đoàn bộ phận) or group (tổ) within its unit: a dimension, not a ledger. */
public record SectionCode(String value) {
    /** @throws IllegalArgumentException unless the text is lower-case letters, digits and single hyphens */
    public SectionCode {
        Ids.requireCode("SectionCode", value, 40);
    }

    @Override
    public String toString() {
        return value;
    }
}
