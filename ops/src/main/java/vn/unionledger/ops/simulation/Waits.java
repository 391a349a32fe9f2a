package vn.unionledger.ops.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.common.lock.DeadlockException;

/** Who of one program's tasks waits for whom, over all its locks. */
final class Waits {
    private final Stage stage;
    private final Map<Stage.Task, Supplier<Set<Stage.Task>>> waiting = new HashMap<>();

    Waits(Stage stage) {
        this.stage = stage;
    }

    /**
     * Waits until nobody has what the task that has the turn wants.
     *
     * @param inTheWay who has it at the moment
     * @throws DeadlockException if one of them waits, however far round, for this task
     */
    void until(String wanted, Supplier<Set<Stage.Task>> inTheWay) {
        Stage.Task me = stage.current();
        if (inTheWay.get().isEmpty()) {
            return;
        }
        if (wouldWaitForMe(inTheWay.get(), me)) {
            throw new DeadlockException("commands wait for each other at " + wanted);
        }
        waiting.put(me, inTheWay);
        stage.until(() -> inTheWay.get().isEmpty());
        waiting.remove(me);
    }

    private boolean wouldWaitForMe(Set<Stage.Task> others, Stage.Task me) {
        Set<Stage.Task> seen = new HashSet<>();
        Deque<Stage.Task> left = new ArrayDeque<>(others);
        while (!left.isEmpty()) {
            Stage.Task at = left.remove();
            if (at == me) {
                return true;
            }
            Supplier<Set<Stage.Task>> next = waiting.get(at);
            if (seen.add(at) && next != null) {
                left.addAll(next.get());
            }
        }
        return false;
    }
}
