package vn.unionledger.core.id;

import java.util.regex.Pattern;

/** What every id checks about its text. */
final class Ids {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{32}");

    private Ids() {}

    static void requireCode(String what, String value, int longest) {
        if (value.length() > longest || !CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what + " must be 1 to " + longest + " of a-z, 0-9 and single hyphens, not: " + value);
        }
    }

    static void requireRandom(String what, String value) {
        if (!RANDOM.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " must be 32 hexadecimal digits, not: " + value);
        }
    }
}
