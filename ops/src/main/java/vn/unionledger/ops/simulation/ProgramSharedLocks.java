package vn.unionledger.ops.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.CurrentAct;

/**
 * One program's locks on aggregates read by many: who looks shares one with all who look, who changes has it alone. Who has looked
 * and then changes waits for itself, which ends the attempt.
 */
final class ProgramSharedLocks implements LockFactory {
    private final Stage stage;
    private final Waits waits;
    private final Map<String, Shared> locks = new HashMap<>();

    ProgramSharedLocks(Stage stage, Waits waits) {
        this.stage = stage;
        this.waits = waits;
    }

    /** Everybody once for each time the lock was taken and not given back. */
    private static final class Shared {
        private final List<Stage.Task> looking = new ArrayList<>();
        private final List<Stage.Task> changing = new ArrayList<>();

        private Set<Stage.Task> against(Stage.Task me, boolean looks) {
            Set<Stage.Task> others = new HashSet<>(changing);
            others.remove(me);
            if (!looks && !changing.contains(me)) {
                others.addAll(looking);
            }
            return others;
        }
    }

    @Override
    public Lock obtainLock(@Nullable String identifier) {
        String id = String.valueOf(identifier);
        Stage.Task me = stage.current();
        boolean looks = CurrentAct.isLooking();
        Shared lock = locks.computeIfAbsent(id, _ -> new Shared());
        waits.until(id, () -> lock.against(me, looks));
        List<Stage.Task> mine = looks ? lock.looking : lock.changing;
        mine.add(me);
        return new Taken(() -> mine.remove(me));
    }
}
