package vn.unionledger.ops.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.common.lock.Lock;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.CurrentAct;

@DisplayName("A simulated lock on what many read")
class ProgramSharedLocksTest {
    private static final String RULES = "policy/collection-stop";
    private static final String BOOK = "book/stnmt-tra-vinh";
    private static final long A_WHILE = 1_000_000_000;

    private final Stage stage = new Stage(new SplittableRandom(1));
    private final Waits waits = new Waits(stage);
    private final ProgramLocks alone = new ProgramLocks(stage, waits);
    private final ProgramSharedLocks shared = new ProgramSharedLocks(stage, waits);
    private final List<String> happened = new ArrayList<>();

    @Test
    @DisplayName("is had by all who look at once, and by one who changes alone")
    void manyOrOne() {
        play(() -> hold(looking(), "look"), () -> hold(looking(), "look"));
        assertThat(happened).containsExactly("look", "look", "done", "done");
        happened.clear();
        play(() -> hold(changing(), "change"), () -> hold(looking(), "look"), () -> hold(changing(), "change"));
        assertThat(happened.stream().filter("done"::equals)).hasSize(3);
        assertThat(happened).element(1).isEqualTo("done");
        assertThat(happened).element(3).isEqualTo("done");
    }

    @Test
    @DisplayName("may be taken again by who has it")
    void again() {
        play(
                () -> {
                    Lock change = changing();
                    hold(changing(), "change");
                    hold(looking(), "look");
                    change.release();
                },
                () -> hold(changing(), "other"));
        assertThat(happened).hasSize(6).containsSubsequence("change", "done", "look", "done");
    }

    @Test
    @DisplayName("is refused to one of those who wait for each other, whichever kinds of locks they wait for")
    void ring() {
        play(() -> inTurn(looking(), this::book), () -> inTurn(book(), this::changing));
        assertThat(happened).containsExactlyInAnyOrder("both", "refused");
    }

    @Test
    @DisplayName("is refused to who has looked and then would change")
    void waitsForItself() {
        play(() -> inTurn(looking(), this::changing));
        assertThat(happened).containsExactly("refused");
    }

    private void play(Runnable... parts) {
        stage.play(() -> {
            List<Stage.Task> tasks = Stream.of(parts)
                    .map(part -> stage.go(new Stage.Group(), part))
                    .toList();
            stage.until(() -> tasks.stream().allMatch(Stage.Task::isOver));
        });
    }

    private void hold(Lock lock, String how) {
        happened.add(how);
        stage.sleep(A_WHILE);
        happened.add("done");
        lock.release();
    }

    private void inTurn(Lock first, Supplier<Lock> second) {
        stage.sleep(A_WHILE);
        try {
            second.get().release();
            happened.add("both");
        } catch (DeadlockException e) {
            happened.add("refused");
        }
        first.release();
    }

    private Lock changing() {
        return shared.obtainLock(RULES);
    }

    private Lock book() {
        return alone.obtainLock(BOOK);
    }

    private Lock looking() {
        UnitOfWork<?> act = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("an act"));
        try {
            return CurrentAct.look(this::changing);
        } finally {
            act.rollback();
        }
    }
}
