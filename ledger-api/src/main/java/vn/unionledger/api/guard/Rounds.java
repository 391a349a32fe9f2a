package vn.unionledger.api.guard;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Walks the rounds on one thread: every check in its turn, what each found last, how long it took, how often. */
public final class Rounds implements MeterBinder, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .daemon()
            .name("rounds")
            .priority(Thread.MIN_PRIORITY)
            .factory());
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
        thread.scheduleWithFixedDelay(
                () -> look(check, looking), first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What the last look found; empty if all was well, nothing if there was none yet. */
    public @Nullable List<String> found(Check check) {
        return found.get(check);
    }

    private void look(Check check, Supplier<List<String>> looking) {
        long started = System.nanoTime();
        String outcome;
        try {
            List<String> what = looking.get();
            found.put(check, List.copyOf(what));
            outcome = what.isEmpty() ? "agrees" : "disagrees";
        } catch (RuntimeException e) {
            if (thread.isShutdown()) {
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
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            thread.shutdownNow();
        }
    }
}
