package vn.unionledger.projections.feed;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The position that every view shows, those who wait for it, and the follower's rests, which end when there is something to do. */
final class Shown {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition nudged = lock.newCondition();
    private long position;
    private int waiting;
    private boolean wake;
    private boolean closed;

    long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    void set(long now) {
        lock.lock();
        try {
            if (position != now) {
                position = now;
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends whatever rest goes on, or the next one. */
    void nudge() {
        lock.lock();
        try {
            wake = true;
            nudged.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a position is shown. @return false if the time was over before */
    boolean await(long wanted, Duration atMost) {
        long left = atMost.toNanos();
        lock.lock();
        try {
            waiting++;
            nudge();
            while (position < wanted && !closed) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return position >= wanted;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    /** Lets time go by until something was recorded. */
    void pause(Duration time) {
        rest(time.toNanos(), false);
    }

    /** Lets time go by. @return true, at once, if someone waits for what was recorded meanwhile */
    boolean rest(long nanos) {
        return rest(nanos, true);
    }

    /** Lets time go by while nobody waits for anything. */
    void breathe(long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (waiting == 0 && !closed && left > 0) {
                left = nudged.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private boolean rest(long nanos, boolean untilAwaited) {
        lock.lock();
        try {
            long left = nanos;
            while (!(wake && (waiting > 0 || !untilAwaited)) && !closed && left > 0) {
                left = nudged.awaitNanos(left);
            }
            wake = false;
            return left > 0 && !closed;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits or rests any more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            nudged.signalAll();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
