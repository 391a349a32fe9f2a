package vn.unionledger.ops.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that take turns: exactly one runs at any moment, chance says who is next, and time goes by only when a turn is given
 * away. A task is code that blocks as it likes, as long as it does so here; between two turns nothing can come between.
 */
final class Stage {
    private static final long TURN_NANOS_MOST = 40_000;
    private static final int TURNS_MOST = 3_000_000;

    private final RandomGenerator chance;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Task> ready = new ArrayList<>();
    private final Semaphore ended = new Semaphore(0);
    private long nanos;
    private int turns;
    private @Nullable Task current;
    private @Nullable Task director;
    private @Nullable Throwable failure;

    Stage(RandomGenerator chance) {
        this.chance = chance;
    }

    /** Ends a task where it stands; no code may keep it. */
    static final class Ended extends Error {
        private static final long serialVersionUID = 1;

        Ended() {
            super("this task has ended", null, false, false);
        }
    }

    /** Tasks that can be held up together, such as those of one program. */
    static class Group {
        private long heldUntil;
    }

    /** One of those who take turns. */
    final class Task {
        private final Semaphore turn = new Semaphore(0);
        private final Group group;
        private @Nullable BooleanSupplier condition;
        private long deadline;
        private boolean ending;
        private boolean over;
        private @Nullable Task heir;

        private Task(Group group) {
            this.group = group;
        }

        boolean isOver() {
            return over;
        }

        private boolean isReady() {
            return group.heldUntil <= nanos && (deadline <= nanos || (condition != null && condition.getAsBoolean()));
        }

        private long readyAt() {
            boolean met = condition != null && condition.getAsBoolean();
            return Math.max(group.heldUntil, met ? nanos : deadline);
        }

        private void run(Runnable body) {
            turn.acquireUninterruptibly();
            try {
                if (!ending) {
                    body.run();
                }
            } catch (Ended _) {
                // that was wanted
            } catch (Throwable e) {
                fail(e);
            } finally {
                over = true;
                tasks.remove(this);
                Task after = heir != null ? heir : tasks.isEmpty() ? null : failure != null ? director : next();
                if (after == null) {
                    ended.release();
                } else {
                    current = after;
                    after.turn.release();
                }
            }
        }
    }

    /** Runs a play to its end; when its director returns, every other task is ended. */
    void play(Runnable directing) {
        director = go(new Group(), () -> {
            try {
                directing.run();
            } finally {
                for (Task task : List.copyOf(tasks)) {
                    if (task != current) {
                        end(task);
                    }
                }
            }
        });
        current = director;
        director.turn.release();
        ended.acquireUninterruptibly();
        switch (failure) {
            case null -> {}
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            default -> throw new IllegalStateException(failure);
        }
    }

    /** Adds a task; it gets a turn some time later. */
    Task go(Group group, Runnable body) {
        var task = new Task(group);
        tasks.add(task);
        Thread.ofVirtual().start(() -> task.run(body));
        return task;
    }

    /** Nanoseconds since the play began. */
    long nanos() {
        return nanos;
    }

    /** Whoever likes may go first. */
    void pass() {
        await(null, nanos);
    }

    void sleep(long duration) {
        await(null, nanos + duration);
    }

    void until(BooleanSupplier condition) {
        await(condition, Long.MAX_VALUE);
    }

    /** Waits for a condition, but not beyond a moment. */
    void until(BooleanSupplier condition, long deadline) {
        await(condition, deadline);
    }

    /** Holds a group up: none of its tasks gets a turn before that moment. */
    void hold(Group group, long until) {
        group.heldUntil = Math.max(group.heldUntil, until);
    }

    /** Who has the turn. */
    Task current() {
        Task now = current;
        if (now == null) {
            throw new IllegalStateException("nobody is on the stage");
        }
        return now;
    }

    /** Ends another task at once, in the middle of what it waits for. */
    void end(Task task) {
        Task me = current();
        if (task == me) {
            throw new IllegalArgumentException("a task ends itself by throwing");
        }
        if (task.over) {
            return;
        }
        task.ending = true;
        task.heir = me;
        current = task;
        task.turn.release();
        me.turn.acquireUninterruptibly();
    }

    private void await(@Nullable BooleanSupplier condition, long deadline) {
        Task me = current();
        if (me.ending) {
            throw new Ended();
        }
        nanos += chance.nextLong(1, TURN_NANOS_MOST);
        me.condition = condition;
        me.deadline = deadline;
        Task next = next();
        if (next != me) {
            current = next;
            next.turn.release();
            me.turn.acquireUninterruptibly();
        }
        if (me.ending) {
            throw new Ended();
        }
    }

    private Task next() {
        if (++turns > TURNS_MOST) {
            return fail(new IllegalStateException("after " + TURNS_MOST + " turns there is no end to it"));
        }
        if (!findReady()) {
            long earliest = tasks.stream().mapToLong(Task::readyAt).min().orElse(Long.MAX_VALUE);
            if (earliest == Long.MAX_VALUE) {
                return fail(new IllegalStateException("everybody waits for something that never comes"));
            }
            nanos = Math.max(nanos, earliest);
            findReady();
        }
        return ready.get(ready.size() == 1 ? 0 : chance.nextInt(ready.size()));
    }

    private boolean findReady() {
        ready.clear();
        for (Task task : tasks) {
            if (task.isReady()) {
                ready.add(task);
            }
        }
        return !ready.isEmpty();
    }

    private Task fail(Throwable why) {
        if (failure == null) {
            failure = why;
        }
        Task ending = director;
        if (ending == null) {
            throw new IllegalStateException(why);
        }
        ending.ending = true;
        ending.deadline = 0;
        ending.condition = null;
        return ending;
    }
}
