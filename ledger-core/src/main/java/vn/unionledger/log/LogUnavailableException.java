package vn.unionledger.log;

/** The log gave no answer: the append may or may not be stored. Asking again with the same key tells. */
public final class LogUnavailableException extends RuntimeException {
    public LogUnavailableException(String what, Throwable cause) {
        super(what, cause);
    }
}
