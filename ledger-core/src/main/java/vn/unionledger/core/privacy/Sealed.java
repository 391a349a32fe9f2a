package vn.unionledger.core.privacy;

import org.jspecify.annotations.Nullable;

/**
 * Text only a living key can open. Sealed once, when it is drafted; these bytes travel unchanged into the event, the
 * approval's hash and the chain.
 *
 * @param <T> what the text is, for the reader of the code; every kind is stored alike
 * @param subject whose key sealed it
 * @param key the id of that key
 * @param field the event and field it was sealed for, bound into it
 * @param cipher the sealed bytes, base64 without padding
 */
@SuppressWarnings("UnusedTypeParameter") // it is for the reader of the code
public record Sealed<T>(Subject subject, String key, String field, String cipher) {
    /**
     * Makes sure that text, where there is some, was sealed for that subject and field.
     *
     * @throws IllegalArgumentException if it was sealed for another: a fault of the program that drafted it
     */
    public static void requireFor(Subject subject, String field, @Nullable Sealed<?> text) {
        if (text != null && !(text.subject.equals(subject) && text.field.equals(field))) {
            throw new IllegalArgumentException(text + " stands where " + field + " for " + subject + " belongs");
        }
    }

    /** Never shows content: there is none to show. */
    @Override
    public String toString() {
        return "Sealed[" + field + " for " + subject + "]";
    }

    /** A person's name. */
    public interface Name {}

    /** An officer's or member's own words. */
    public interface Text {}

    /** The person a case is about. */
    public interface Who {}
}
