package vn.unionledger.projections.feed;

/** What a long check does between two steps, so that people's work goes first. */
@FunctionalInterface
public interface Rest {
    /** Goes on at once. */
    Rest NONE = _ -> {};

    /**
     * Waits before the next step.
     *
     * @param tookNanos how long the last one took
     * @throws java.util.concurrent.CancellationException if there is to be no next step
     */
    void after(long tookNanos);
}
