package vn.unionledger.log;

/** One aggregate: its stored type and id. Printed {@code type/id}, which is also how the command framework knows it. */
public record AggregateKey(String type, String id) {
    /** @throws IllegalArgumentException if a part is empty, too long or the type holds a slash */
    public AggregateKey {
        if (type.isEmpty() || type.length() > 24 || type.indexOf('/') >= 0 || id.isEmpty() || id.length() > 100) {
            throw new IllegalArgumentException("not an aggregate key: " + type + "/" + id);
        }
    }

    /** Reads {@code type/id}. */
    public static AggregateKey parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not an aggregate key: " + text);
        }
        return new AggregateKey(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return type + "/" + id;
    }
}
