package vn.unionledger.ops.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.jspecify.annotations.Nullable;

/** One program's locks on aggregates: one task at a time, again and again for the same task. */
final class ProgramLocks implements LockFactory {
    private final Stage stage;
    private final Waits waits;
    private final Map<String, Held> held = new HashMap<>();

    ProgramLocks(Stage stage, Waits waits) {
        this.stage = stage;
        this.waits = waits;
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
        waits.until(id, () -> others(id, me));
        Held mine = held.computeIfAbsent(id, _ -> new Held(me));
        mine.times++;
        return new Taken(() -> {
            if (--mine.times == 0) {
                held.remove(id);
            }
        });
    }

    private Set<Stage.Task> others(String id, Stage.Task me) {
        Held holder = held.get(id);
        return holder == null || holder.by == me ? Set.of() : Set.of(holder.by);
    }
}
