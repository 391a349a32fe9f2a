package vn.unionledger.core.refusal;

import java.text.Normalizer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Names and document numbers that stand in the clear: in normal form C, neither blank nor long, nothing invisible in them. */
public final class ClearText {
    /** The most characters of such a text. */
    public static final int LONGEST = 300;

    private ClearText() {}

    /** Refuses a text that is blank, longer than {@value #LONGEST}, not in normal form C, or holds control characters. */
    public static void require(String field, @Nullable String text, BiFunction<String, String, Refusal> refusal) {
        if (text == null
                || text.isBlank()
                || text.length() > LONGEST
                || !Normalizer.isNormalized(text, Normalizer.Form.NFC)
                || text.chars().anyMatch(Character::isISOControl)) {
            throw RefusedException.refuse(refusal.apply(field, text == null ? "" : text));
        }
    }

    /** As {@link #require}, but the text may be absent. */
    public static void allow(String field, @Nullable String text, BiFunction<String, String, Refusal> refusal) {
        if (text != null) {
            require(field, text, refusal);
        }
    }
}
