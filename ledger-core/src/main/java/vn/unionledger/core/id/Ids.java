package vn.unionledger.core.id;

import java.util.Arrays;

/** What every id checks about its text. */
final class Ids {
    private static final int RANDOM_DIGITS = 32;
    private static final boolean[] HEX = hexDigits();

    private Ids() {}

    static void requireCode(String what, String value, int longest) {
        if (value.length() > longest || !isCode(value)) {
            throw new IllegalArgumentException(
                    what + " must be 1 to " + longest + " of a-z, 0-9 and single hyphens, not: " + value);
        }
    }

    static void requireRandom(String what, String value) {
        if (!isRandom(value)) {
            throw new IllegalArgumentException(what + " must be 32 hexadecimal digits, not: " + value);
        }
    }

    static boolean isRandom(String value) {
        return value.length() == RANDOM_DIGITS && isHex(value);
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

    /** Looked up and not compared: nobody guesses whether the next digit is a letter, the processor neither. */
    private static boolean isHex(String value) {
        boolean hex = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            hex &= c < HEX.length && HEX[c];
        }
        return hex;
    }

    private static boolean[] hexDigits() {
        boolean[] hex = new boolean['f' + 1];
        Arrays.fill(hex, '0', '9' + 1, true);
        Arrays.fill(hex, 'a', 'f' + 1, true);
        return hex;
    }
}
