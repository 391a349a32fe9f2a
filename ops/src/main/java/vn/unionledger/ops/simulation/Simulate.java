package vn.unionledger.ops.simulation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;
import vn.unionledger.ops.simulation.Simulation.Outcome;
import vn.unionledger.ops.simulation.Simulation.Settings;

/**
 * Runs one seed after the other: {@code [SEEDS [FIRST [trace]]]}. Ends with code 1 at the first broken promise, and prints what
 * runs that seed again.
 */
public final class Simulate {
    private static final int NIGHTLY = 20_000;

    private Simulate() {}

    public static void main(String[] args) throws InterruptedException {
        quiet();
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : NIGHTLY;
        long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
        boolean traced = args.length > 2 && args[2].equals("trace");
        var next = new AtomicLong(first);
        var sums = new Sums();
        int lanes = traced ? 1 : Math.min(seeds, Runtime.getRuntime().availableProcessors());
        long started = System.nanoTime();
        Thread[] threads = new Thread[lanes];
        for (int i = 0; i < lanes; i++) {
            threads[i] = Thread.ofPlatform().start(() -> {
                for (long seed = next.getAndIncrement(); seed < first + seeds; seed = next.getAndIncrement()) {
                    try {
                        sums.add(Simulation.run(
                                seed, Settings.EVERYDAY, Parts.SOUND, traced ? System.out::println : _ -> {}));
                    } catch (RuntimeException | Error e) {
                        System.out.println(e);
                        System.out.println("again: ops/simulate 1 " + seed + " trace");
                        Runtime.getRuntime().halt(1);
                    }
                }
            });
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(sums.said(first, (System.nanoTime() - started) / 1e9));
    }

    /** The ledger warns of every fault; here there are thousands, and they are wanted. */
    static void quiet() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    }

    /** What all runs together were. */
    private static final class Sums {
        private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
        private int runs;
        private long commands;
        private long acknowledged;
        private long events;
        private long histories;
        private long seconds;
        private String lastTrace = "";

        synchronized void add(Outcome outcome) {
            runs++;
            commands += outcome.commands();
            acknowledged += outcome.acknowledged();
            events += outcome.events();
            histories += outcome.histories();
            seconds += outcome.seconds();
            lastTrace = outcome.trace();
            outcome.faults().forEach((fault, times) -> faults.merge(fault, times, Integer::sum));
        }

        synchronized String said(long first, double took) {
            return String.format(
                    Locale.ROOT,
                    "seeds %d to %d: every promise held%n%.0f s, %.1f seeds/s; %,d commands, %,d acknowledged, %,d events,"
                            + " %,d hours of their time%nfaults: %s%nviews that found another history: %,d%n%s",
                    first,
                    first + runs - 1,
                    took,
                    runs / took,
                    commands,
                    acknowledged,
                    events,
                    seconds / 3600,
                    faults,
                    histories,
                    runs == 1 ? "trace " + lastTrace : "");
        }
    }
}
