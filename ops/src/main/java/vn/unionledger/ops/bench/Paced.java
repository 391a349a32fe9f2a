package vn.unionledger.ops.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Writes at a steady rate, however long the answers take: each is timed from the moment it was due, so that waiting counts. */
record Paced(int perSecond, int senders) {
    /** Writes for so long. @return how many milliseconds 99 of 100 took at most */
    double p99Millis(Peer peer, double seconds) throws Exception {
        int count = (int) (perSecond * seconds);
        long[] taken = new long[count];
        var next = new AtomicInteger();
        peer.prepare(seconds);
        long start = System.nanoTime();
        Parallel.each(senders, senders, number -> {
            try (Peer.Client client = peer.client(number, senders)) {
                for (int one = next.getAndIncrement(); one < count; one = next.getAndIncrement()) {
                    long due = start + one * 1_000_000_000L / perSecond;
                    LockSupport.parkNanos(due - System.nanoTime());
                    client.act();
                    taken[one] = System.nanoTime() - due;
                }
            } catch (Exception e) {
                throw new IllegalStateException(peer.name() + " failed", e);
            }
        });
        Arrays.sort(taken);
        return taken[Math.min(count - 1, (int) (0.99 * count))] / 1e6;
    }
}
