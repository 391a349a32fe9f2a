package vn.unionledger.core.id;

/** One event (hội thi, hội nghị, tham quan) the union holds. */
public record ActivityId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public ActivityId {
        Ids.requireRandom("ActivityId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
