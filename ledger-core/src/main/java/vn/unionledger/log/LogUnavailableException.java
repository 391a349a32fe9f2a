package vn.unionledger.log;

import org.jspecify.annotations.Nullable;

/** The log gave no answer: the append may or may not be stored. Asking again with the same key tells. */
public final class LogUnavailableException extends RuntimeException {
    public LogUnavailableException(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
