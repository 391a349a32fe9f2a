package vn.unionledger.api.request;

import java.util.regex.Pattern;

/** The key a sender gives to one request, and keeps when sending it again. */
public final class IdempotencyKey {
    /** The header it comes in. */
    public static final String HEADER = "Idempotency-Key";

    /** The form field it comes in. */
    public static final String FIELD = "_key";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private IdempotencyKey() {}

    /** Whether a text can be a key: letters, digits and {@code . _ : -}, at most 100. */
    public static boolean isUsable(String text) {
        return FORM.matcher(text).matches();
    }

    /** The draft of the header's specification puts keys in quotes; both forms name the same key. */
    public static String bare(String header) {
        String text = header.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
