package vn.unionledger.api.guard;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks the rounds, each check on a thread of its own, so that a long one keeps no other waiting: what each found last, how long
 * it took, how often. Long ones rest three times as long as they work: people's work goes first, even on one processor.
 */
public final class Rounds implements MeterBinder, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private static final int RESTS = 3;
    /** A step that took longer was kept waiting, by a slow database or a stopped program: that is no reason to rest. */
    private static final long REST_MOST_NANOS = Duration.ofSeconds(2).toNanos();

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            Check.values().length,
            Thread.ofPlatform()
                    .daemon()
                    .name("rounds-", 1)
                    .priority(Thread.MIN_PRIORITY)
                    .factory());
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<Check, List<String>> found = new ConcurrentHashMap<>();
    private volatile @Nullable MeterRegistry registry;

    /** What is looked at. */
    public enum Check {
        /** Tables, rights, isolation, durability and clocks of the database. */
        DATABASE,
        /** Every row of every view against the log. */
        VIEWS,
        /** Every hash of the log, every unit's chain, the tree. */
        CHAIN
    }

    /**
     * Begins a check's rounds.
     *
     * @param looking answers what is wrong, nothing if all is well; to say it in the log is its own business
     */
    @SuppressWarnings("FutureReturnValueIgnored") // a look lets no failure through
    public void walk(Check check, Duration first, Duration every, Supplier<List<String>> looking) {
        threads.scheduleWithFixedDelay(
                () -> look(check, looking), first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What the last look found; empty if all was well, nothing if there was none yet. */
    public @Nullable List<String> found(Check check) {
        return found.get(check);
    }

    /**
     * What a long check does between two steps.
     *
     * @throws CancellationException if the program ends
     */
    public void rest(long tookNanos) {
        try {
            if (closing.await(Math.min(REST_MOST_NANOS, RESTS * tookNanos), TimeUnit.NANOSECONDS)) {
                throw new CancellationException("the program ends");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the program ends");
        }
    }

    private void look(Check check, Supplier<List<String>> looking) {
        long started = System.nanoTime();
        String outcome;
        try {
            List<String> what = looking.get();
            found.put(check, List.copyOf(what));
            outcome = what.isEmpty() ? "agrees" : "disagrees";
        } catch (RuntimeException e) {
            if (threads.isShutdown()) {
                return; // cut off by the end of the program, which says nothing about the books
            }
            LOG.error("The check of {} could not be made", check, e);
            found.put(check, List.of("Không kiểm tra được: " + e.getMessage()));
            outcome = "failed";
        }
        MeterRegistry collecting = registry;
        if (collecting != null) {
            Timer.builder("ledger.integrity.check")
                    .description("Checks of the database, the views and the chain while the program runs")
                    .tag("check", name(check))
                    .tag("outcome", outcome)
                    .register(collecting)
                    .record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public void bindTo(MeterRegistry collecting) {
        registry = collecting;
        for (Check check : Check.values()) {
            Gauge.builder("ledger.integrity.findings", found, all -> all.getOrDefault(check, List.of())
                            .size())
                    .description("What the last check found wrong; 0 is well")
                    .tag("check", name(check))
                    .register(collecting);
        }
    }

    private static String name(Check check) {
        return check.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        threads.shutdown();
        closing.countDown();
        try {
            if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            threads.shutdownNow();
        }
    }
}
