package vn.unionledger.core.id;

/** One dated rule: a readable code if it came with the program, random digits if people recorded it. */
public record PolicyId(String value) {
    /** @throws IllegalArgumentException unless the text is at most 40 lower-case letters, digits and single hyphens */
    public PolicyId {
        Ids.requireCode("PolicyId", value, 40);
    }

    /** Whether a reader can make something of it: the rule came with the program. */
    public boolean isReadable() {
        return !Ids.isRandom(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
