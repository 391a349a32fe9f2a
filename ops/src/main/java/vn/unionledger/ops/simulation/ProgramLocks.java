package vn.unionledger.ops.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.jspecify.annotations.Nullable;

/** One program's locks on aggregates: one task at a time, again and again for the same task. */
final class ProgramLocks implements LockFactory {
    private final Stage stage;
    private final Map<String, Held> held = new HashMap<>();
    private final Map<Stage.Task, String> wanted = new HashMap<>();

    ProgramLocks(Stage stage) {
        this.stage = stage;
    }

    private static final class Held {
        private final Stage.Task by;
        private int times;

        Held(Stage.Task by) {
            this.by = by;
        }
    }

    @Override
    public Lock obtainLock(@Nullable String identifier) {
        String id = String.valueOf(identifier);
        Stage.Task me = stage.current();
        Held holder = held.get(id);
        if (holder != null && holder.by != me) {
            if (wouldWaitForMe(holder.by, me)) {
                throw new DeadlockException("two commands wait for each other at " + id);
            }
            wanted.put(me, id);
            stage.until(() -> !held.containsKey(id));
            wanted.remove(me);
        }
        Held mine = held.computeIfAbsent(id, _ -> new Held(me));
        mine.times++;
        return new Taken(id, mine);
    }

    private boolean wouldWaitForMe(Stage.Task other, Stage.Task me) {
        Set<Stage.Task> seen = new HashSet<>();
        Stage.Task at = other;
        while (seen.add(at)) {
            String next = wanted.get(at);
            Held holder = next == null ? null : held.get(next);
            if (holder == null) {
                return false;
            }
            if (holder.by == me) {
                return true;
            }
            at = holder.by;
        }
        return false;
    }

    private final class Taken implements Lock {
        private final String id;
        private final Held lock;
        private boolean released;

        Taken(String id, Held lock) {
            this.id = id;
            this.lock = lock;
        }

        @Override
        public void release() {
            if (!released) {
                released = true;
                if (--lock.times == 0) {
                    held.remove(id);
                }
            }
        }

        @Override
        public boolean isHeld() {
            return !released;
        }
    }
}
