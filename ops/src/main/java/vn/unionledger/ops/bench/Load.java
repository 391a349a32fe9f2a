package vn.unionledger.ops.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Lets so many senders write without a pause for so long, and tells how many writes came through, how fast, at what cost. */
final class Load {
    private static final long TICK_NANOS = 10_000_000;

    private final long databaseProcess;

    /** @param databaseProcess the server's process, whose processor time counts too */
    Load(long databaseProcess) {
        this.databaseProcess = databaseProcess;
    }

    /**
     * What came of it.
     *
     * @param perSecond durable writes a second
     * @param p50Millis half of them were answered within this time
     * @param p99Millis 99 of 100 were
     * @param programMicros processor time of this program per write, in microseconds
     * @param databaseMicros processor time of the database server per write
     * @param foreign the share of the machine's processors that other programs took meanwhile, 0 to 1
     */
    record Measured(
            double perSecond,
            double p50Millis,
            double p99Millis,
            double programMicros,
            double databaseMicros,
            double foreign) {
        double micros() {
            return programMicros + databaseMicros;
        }
    }

    Measured on(Peer peer, int senders, double seconds) throws Exception {
        long[][] taken = new long[senders][];
        var ready = new CountDownLatch(senders);
        var go = new CountDownLatch(1);
        var failure = new AtomicReference<@Nullable Throwable>();
        Thread[] threads = new Thread[senders];
        long[] until = new long[1];
        for (int i = 0; i < senders; i++) {
            int number = i;
            threads[i] = Thread.ofPlatform().start(() -> {
                try (Peer.Client client = peer.client(number, senders)) {
                    ready.countDown();
                    go.await();
                    taken[number] = write(client, until[0]);
                } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                    ready.countDown();
                }
            });
        }
        ready.await();
        long programBefore = programNanos();
        long databaseBefore = databaseNanos();
        long busyBefore = busyNanos();
        long start = System.nanoTime();
        until[0] = start + Math.round(seconds * 1e9);
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        double elapsed = (System.nanoTime() - start) / 1e9;
        double program = (programNanos() - programBefore) / 1e3;
        double database = (databaseNanos() - databaseBefore) / 1e3;
        double busy = (busyNanos() - busyBefore) / 1e3;
        double foreign = Math.max(0, busy - program - database)
                / (elapsed * 1e6 * Runtime.getRuntime().availableProcessors());
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException(peer.name() + " failed", failed);
        }
        long[] all = Arrays.stream(taken).flatMapToLong(Arrays::stream).sorted().toArray();
        int count = Math.max(1, all.length);
        return new Measured(
                all.length / elapsed, at(all, 0.50), at(all, 0.99), program / count, database / count, foreign);
    }

    private static long[] write(Peer.Client client, long until) throws Exception {
        long[] taken = new long[1024];
        int count = 0;
        long before = System.nanoTime();
        while (before < until) {
            client.act();
            long after = System.nanoTime();
            if (count == taken.length) {
                taken = Arrays.copyOf(taken, 2 * count);
            }
            taken[count++] = after - before;
            before = after;
        }
        return Arrays.copyOf(taken, count);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e6;
    }

    private static long programNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** What all programs together have taken of the machine's processors. */
    private static long busyNanos() throws java.io.IOException {
        String[] fields = Files.readString(Path.of("/proc/stat"))
                .lines()
                .findFirst()
                .orElseThrow()
                .split(" +");
        long ticks = 0;
        for (int i = 1; i < fields.length; i++) {
            // idle, waiting for the disk, and guests, who are counted as user time already
            if (i != 4 && i != 5 && i < 9) {
                ticks += Long.parseLong(fields[i]);
            }
        }
        return ticks * TICK_NANOS;
    }

    /** User and system time as the kernel counts it, in ticks of a hundredth of a second. */
    private long databaseNanos() throws java.io.IOException {
        String line = Files.readString(Path.of("/proc", Long.toString(databaseProcess), "stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_NANOS;
    }
}
