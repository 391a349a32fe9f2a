package vn.unionledger.log;

/** One aggregate: its stored type and id. Printed {@code type/id}, which is also how the command framework knows it. */
public record AggregateKey(String type, String id) {
    private static final int LONGEST_TYPE = 24;
    private static final int LONGEST_ID = 100;

    /** @throws IllegalArgumentException if a part is empty, too long, not of visible ASCII, or the type holds a slash */
    public AggregateKey {
        if (!visible(type, LONGEST_TYPE) || type.indexOf('/') >= 0 || !visible(id, LONGEST_ID)) {
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

    private static boolean visible(String text, int longest) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= longest;
    }

    @Override
    public String toString() {
        return type + "/" + id;
    }
}
