package vn.unionledger.log;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** How time goes by for one program: its two clocks and every wait of the log. The simulator brings its own. */
public interface Pace {
    /** The machine's clocks, and real waiting. */
    Pace MACHINE = new Pace() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public long millis() {
            return System.currentTimeMillis();
        }

        @Override
        public void pause(long leastNanos, long mostNanos) {
            LockSupport.parkNanos(
                    leastNanos == mostNanos
                            ? leastNanos
                            : ThreadLocalRandom.current().nextLong(leastNanos, mostNanos));
        }

        @Override
        public <T extends @Nullable Object> T join(CompletableFuture<T> outcome) {
            return outcome.join();
        }
    };

    /** A clock that only goes forward and begins anywhere, in nanoseconds. */
    long nanos();

    /** The wall clock, milliseconds since 1970-01-01 UTC; somebody may set it. */
    long millis();

    /** Waits some time between the two, at random; may return early. */
    void pause(long leastNanos, long mostNanos);

    /** Waits for an outcome like {@link CompletableFuture#join}. */
    <T extends @Nullable Object> T join(CompletableFuture<T> outcome);
}
