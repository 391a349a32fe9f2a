package vn.unionledger.log;

/** Hears how the writer is doing. Called on the writer's thread: to be quick, and never to throw. */
public interface LogListener {
    /** Hears nothing. */
    LogListener NONE = new LogListener() {};

    /**
     * A batch is durable; its senders are answered next.
     *
     * @param appends how many commands it held
     * @param checkNanos time of the look-up, 0 if none was needed
     * @param commitNanos time of writing it, with its commit
     */
    default void committed(int appends, int events, long checkNanos, long commitNanos) {}

    /** An append was refused. */
    default void refused(AppendRefusedException.Ground ground) {}

    /** The connection was given up; what this program remembers of aggregates may be wrong from now on. */
    default void connectionLost(Exception why) {}

    /** An append whose answer had been lost was found stored. */
    default void recovered() {}
}
