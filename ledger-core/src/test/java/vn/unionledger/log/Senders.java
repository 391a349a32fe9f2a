package vn.unionledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Threads that send at once, and waiting for conditions with a deadline. */
public final class Senders {
    private final List<Thread> threads = new ArrayList<>();
    private final List<FutureTask<?>> tasks = new ArrayList<>();

    /** Starts one more sender. */
    public <T> FutureTask<T> send(Callable<T> work) {
        var task = new FutureTask<>(work);
        tasks.add(task);
        threads.add(Thread.ofPlatform().daemon().start(task));
        return task;
    }

    /** Starts one more sender whose outcome only {@link #join} looks at. */
    public void start(Callable<?> work) {
        var task = new FutureTask<>(work);
        tasks.add(task);
        threads.add(Thread.ofPlatform().daemon().start(task));
    }

    /** Waits until every sender is blocked, waiting for its answer. */
    public void awaitAllBlocked() {
        until("every sender waits", () -> threads.stream()
                .allMatch(thread -> thread.getState() == Thread.State.WAITING));
    }

    /** Waits for all senders; the first failure of one is thrown. */
    public void join() {
        tasks.forEach(Senders::answer);
    }

    /** The answer of a sender, or its failure. */
    public static <T> T answer(FutureTask<T> task) {
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for a condition, at most 30 seconds. */
    public static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time: %s", what).isLessThan(deadline);
            LockSupport.parkNanos(500_000);
        }
    }

    /** How many times a test repeats something: more where {@code CI=true}. */
    public static int times(int otherwise, int onCi) {
        return "true".equals(System.getenv("CI")) ? onCi : otherwise;
    }
}
