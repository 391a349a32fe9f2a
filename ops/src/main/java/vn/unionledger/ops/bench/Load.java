package vn.unionledger.ops.bench;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Lets so many senders write without a pause for so long, and tells how many writes came through, how fast, at what cost. */
final class Load {
    private final long database;

    /** @param database the server's process, whose processor time counts too */
    Load(long database) {
        this.database = database;
    }

    /**
     * What came of it.
     *
     * @param perSecond durable writes a second
     * @param p50Millis half of them were answered within this time
     * @param p99Millis 99 of 100 were
     * @param clientMicros processor time of the senders per write, in microseconds, where they are a program of their own
     * @param programMicros processor time of the program per write
     * @param databaseMicros processor time of the database server per write
     * @param foreign the share of the machine's processors that other programs took meanwhile, 0 to 1
     */
    record Measured(
            double perSecond,
            double p50Millis,
            double p99Millis,
            double clientMicros,
            double programMicros,
            double databaseMicros,
            double foreign) {
        static Measured of(long[] sorted, Span span) {
            double each = 1e6 / Math.max(1, sorted.length);
            return new Measured(
                    span.perSecond(sorted.length),
                    at(sorted, 0.50),
                    at(sorted, 0.99),
                    span.clientSeconds() * each,
                    span.programSeconds() * each,
                    span.databaseSeconds() * each,
                    span.foreign());
        }

        private static double at(long[] sorted, double share) {
            return sorted.length == 0
                    ? Double.NaN
                    : sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e6;
        }
    }

    Measured on(Peer peer, int senders, double seconds) throws Exception {
        peer.prepare(seconds);
        long[][] taken = new long[senders][];
        var ready = new CountDownLatch(senders);
        var go = new CountDownLatch(1);
        var until = new AtomicLong();
        var failure = new AtomicReference<@Nullable Throwable>();
        Thread[] threads = new Thread[senders];
        for (int i = 0; i < senders; i++) {
            int number = i;
            threads[i] = Thread.ofPlatform().start(() -> {
                try (Peer.Client client = peer.client(number, senders)) {
                    ready.countDown();
                    go.await();
                    taken[number] = write(client, until);
                } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                    ready.countDown();
                    until.set(Long.MIN_VALUE);
                }
            });
        }
        ready.await();
        Span.Begun begun = Span.begin(peer.program(), database);
        until.set(failure.get() == null ? begun.startNanos() + Math.round(seconds * 1e9) : Long.MIN_VALUE);
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        Span span = begun.end();
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException(peer.name() + " failed", failed);
        }
        return Measured.of(
                Arrays.stream(taken).flatMapToLong(Arrays::stream).sorted().toArray(), span);
    }

    private static long[] write(Peer.Client client, AtomicLong until) throws Exception {
        long[] taken = new long[1024];
        int count = 0;
        long before = System.nanoTime();
        while (before < until.get()) {
            if (!client.act()) {
                until.set(Long.MIN_VALUE);
                break;
            }
            long after = System.nanoTime();
            if (count == taken.length) {
                taken = Arrays.copyOf(taken, 2 * count);
            }
            taken[count++] = after - before;
            before = after;
        }
        return Arrays.copyOf(taken, count);
    }
}
