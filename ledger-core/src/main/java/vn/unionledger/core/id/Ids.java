package vn.unionledger.core.id;

/** What every id checks about its text. */
final class Ids {
    private static final int RANDOM_DIGITS = 32;

    private Ids() {}

    static void requireCode(String what, String value, int longest) {
        if (value.length() > longest || !isCode(value)) {
            throw new IllegalArgumentException(
                    what + " must be 1 to " + longest + " of a-z, 0-9 and single hyphens, not: " + value);
        }
    }

    static void requireRandom(String what, String value) {
        if (value.length() != RANDOM_DIGITS || !isHex(value)) {
            throw new IllegalArgumentException(what + " must be 32 hexadecimal digits, not: " + value);
        }
    }

    /** Words of letters and digits with one hyphen between two. Ids are made for every event read, so no pattern does it. */
    private static boolean isCode(String value) {
        boolean inWord = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean hyphen = c == '-';
            if (hyphen ? !inWord : (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
            inWord = !hyphen;
        }
        return inWord;
    }

    private static boolean isHex(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
