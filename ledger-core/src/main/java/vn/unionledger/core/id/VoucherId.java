package vn.unionledger.core.id;

/** One voucher, from its submission on. */
public record VoucherId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public VoucherId {
        Ids.requireRandom("VoucherId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
