package vn.unionledger.core.privacy;

import java.util.Optional;

/** Keeps the keys of people and cases, outside the log. The port; the doors bring the vault. */
public interface KeyVault {
    /**
     * Seals text for a subject, making the subject's key if it has none.
     *
     * @param field the stored event name and field the text is for, such as {@code welfare.case-opened.note}
     */
    <T> Sealed<T> seal(Subject subject, String field, String text);

    /** The text, or nothing if the key was destroyed. Never a guess: a tampered text is an {@link IllegalStateException}. */
    Optional<String> open(Sealed<?> sealed);

    /** Destroys the subject's keys. Doing so twice is no error. */
    void destroy(Subject subject);
}
