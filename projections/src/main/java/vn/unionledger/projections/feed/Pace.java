package vn.unionledger.projections.feed;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How fast views are built again beside living ones: as fast as it goes while nothing is recorded; while people post, in steps
 * of some milliseconds with rests three times as long, so that three quarters of the time are theirs. On a machine that is busy
 * otherwise, steps are never so small nor rests so long that people could post faster than views are built: each step takes four
 * times what was recorded since the one before.
 */
final class Pace {
    private static final long POSTING_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long STEP_NANOS = Duration.ofMillis(8).toNanos();
    private static final int STEP_LEAST = 50;
    private static final long REST_MOST_NANOS = Duration.ofMillis(40).toNanos();
    private static final int RESTS = 3;
    private static final int GAIN = 4;

    private final LongSupplier clock;
    private boolean everPosted;
    private long postedAt;
    private int step = STEP_LEAST;

    /** @param clock nanoseconds, of any origin */
    Pace(LongSupplier clock) {
        this.clock = clock;
    }

    /** Is told that something was recorded just now. */
    void posted() {
        everPosted = true;
        postedAt = clock.getAsLong();
    }

    /** Whether something was recorded within the last second. */
    boolean isGentle() {
        return everPosted && clock.getAsLong() - postedAt < POSTING_NANOS;
    }

    /**
     * How many events the next gentle step takes, never more than a full one.
     *
     * @param recorded how many events were recorded since the last step: the way that is left must become shorter
     */
    int step(int full, long recorded) {
        return (int) Math.min(full, Math.max(step, GAIN * recorded));
    }

    /** Is told what a gentle step took. @return how long to rest now, in nanoseconds */
    long restAfter(int events, long tookNanos) {
        if (events >= step) {
            long fitting = events * STEP_NANOS / Math.max(1, tookNanos);
            // one slow step may be somebody else's doing: at most halved or doubled at once
            step = (int) Math.clamp(fitting, Math.max(STEP_LEAST, step / 2), 2L * step);
        }
        // what takes longer was kept waiting by others: resting in proportion would never come to an end
        return Math.min(REST_MOST_NANOS, RESTS * tookNanos);
    }
}
