package vn.unionledger.core.id;

/** One third party's gift in the register. */
public record GiftId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public GiftId {
        Ids.requireRandom("GiftId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
