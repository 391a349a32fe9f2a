package vn.unionledger.log.codec;

import java.text.Normalizer;

/** What text may be stored: Unicode in NFC, without control characters. */
final class Texts {
    /** Below this, every character stands for itself in every normal form. */
    private static final char FIRST_COMBINING = '\u0300';

    private Texts() {}

    static String require(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                throw new CodecException(String.format("control character U+%04X at %d", (int) c, i));
            }
            if (c >= FIRST_COMBINING) {
                plain = false;
                if (Character.isSurrogate(c) && loneSurrogate(text, i)) {
                    throw new CodecException("half a character at " + i);
                }
            }
        }
        if (!plain && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new CodecException("text is not in normal form NFC");
        }
        return text;
    }

    private static boolean loneSurrogate(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
