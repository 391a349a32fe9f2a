package vn.unionledger.api.request;

import java.text.Normalizer;
import java.util.Optional;

/** Text as it is stored: NFC, without blanks around it, and without characters that show nothing or turn the line around. */
public final class Texts {
    private Texts() {}

    /** The text as it is stored. Lines end with one line feed. */
    public static String clean(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
    }

    /**
     * What is wrong with a clean text, at most one thing.
     *
     * @param lines whether it may have several lines
     */
    static Optional<Fault> fault(String pointer, String clean, int longest, boolean lines) {
        if (clean.isEmpty()) {
            return Optional.of(Fault.of(pointer, "missing"));
        }
        int at = 0;
        while (at < clean.length()) {
            int character = clean.codePointAt(at);
            if (!(lines && character == '\n') && isRefused(character)) {
                return Optional.of(Fault.of(pointer, "control-character", String.format("U+%04X", character), at + 1));
            }
            at += Character.charCount(character);
        }
        int length = clean.codePointCount(0, clean.length());
        return length > longest ? Optional.of(Fault.of(pointer, "text-too-long", longest, length)) : Optional.empty();
    }

    /** Whether a character may not stand in a text: it shows nothing, has no meaning, or changes how its neighbours are shown. */
    public static boolean isRefused(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
