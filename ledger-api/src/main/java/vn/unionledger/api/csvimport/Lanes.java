package vn.unionledger.api.csvimport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Works for several units side by side, each unit's own work in order. The first failure stops all of it. */
final class Lanes implements AutoCloseable {
    private static final int LANES = 8;
    private static final int AHEAD = 16;

    @SuppressWarnings("UnnecessaryLambda") // a mark to be recognised, not work to be done
    private static final Runnable END = () -> {};

    private final List<BlockingQueue<Runnable>> queues = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Lanes() {
        for (int i = 0; i < LANES; i++) {
            BlockingQueue<Runnable> queue = new ArrayBlockingQueue<>(AHEAD);
            queues.add(queue);
            threads.add(Thread.ofPlatform().name("import-" + i).start(() -> work(queue)));
        }
    }

    /** Hands over work for a unit; waits while its lane is full. */
    void go(String unit, Runnable work) {
        rethrow();
        put(queues.get(Math.floorMod(unit.hashCode(), LANES)), work);
    }

    /** Waits until everything handed over is done. */
    void finish() {
        close();
        rethrow();
    }

    @Override
    public void close() {
        for (int i = 0; i < LANES; i++) {
            if (threads.get(i).isAlive()) {
                put(queues.get(i), END);
            }
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while importing", e);
            }
        }
    }

    private void work(BlockingQueue<Runnable> queue) {
        try {
            for (Runnable next = queue.take(); next != END; next = queue.take()) {
                if (failure.get() == null) {
                    attempt(next);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    private void rethrow() {
        RuntimeException first = failure.get();
        if (first != null) {
            throw first;
        }
    }

    private static void put(BlockingQueue<Runnable> queue, Runnable work) {
        try {
            queue.put(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while importing", e);
        }
    }
}
