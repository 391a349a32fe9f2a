package vn.unionledger.log;

/** The log refused an append; nothing of it was written, its neighbours in the batch were not harmed. */
public final class AppendRefusedException extends RuntimeException {
    private final Ground ground;

    public AppendRefusedException(Ground ground, String what) {
        super(ground + ": " + what, null, false, false);
        this.ground = ground;
    }

    public Ground ground() {
        return ground;
    }

    /** What stood against it. */
    public enum Ground {
        /** Another append took that sequence of the aggregate first: load again and retry. */
        SEQUENCE,
        /** An aggregate that was decided on has moved since: load again and retry. */
        READ_SET,
        /** The claim is taken: what was to happen once has happened. */
        CLAIM,
        /** The key was used with another body. */
        KEY_REUSED,
        /** The same key is being worked on right now. */
        KEY_IN_FLIGHT,
        /** An event is larger than 1 MiB. */
        TOO_LARGE
    }
}
