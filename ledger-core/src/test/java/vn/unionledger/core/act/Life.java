package vn.unionledger.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.unionledger.core.refusal.RefusedException;

/**
 * One thing's life in a test, as the shell would lead it: what it is now, and all that happened to it. Its facts folded again
 * from the beginning must give the same state: after each of its first commands, and in a long life now and then.
 */
public final class Life<S, C, E> {
    private static final int EACH_OF_THE_FIRST = 30;
    private static final int EVERY = 30;

    private final S unborn;
    private final BiFunction<S, C, List<E>> decide;
    private final BiFunction<S, E, S> evolve;
    private final List<E> facts = new ArrayList<>();
    private S state;
    private int asked;
    private int refused;

    public Life(S unborn, BiFunction<S, C, List<E>> decide, BiFunction<S, E, S> evolve) {
        this.unborn = unborn;
        this.decide = decide;
        this.evolve = evolve;
        this.state = unborn;
    }

    /** Asks for something. @return what followed: nothing if it was refused; anything else that is thrown fails the test */
    public List<E> ask(C command) {
        asked++;
        List<E> decided;
        try {
            decided = decide.apply(state, command);
        } catch (RefusedException _) {
            refused++;
            return List.of();
        }
        for (E fact : decided) {
            facts.add(fact);
            state = evolve.apply(state, fact);
        }
        if (asked <= EACH_OF_THE_FIRST || asked % EVERY == 0) {
            assertThat(replayed()).as("the facts folded again").isEqualTo(state);
        }
        return decided;
    }

    public S state() {
        return state;
    }

    public List<E> facts() {
        return List.copyOf(facts);
    }

    /** The facts of one kind, in order. */
    public <F> List<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public int refused() {
        return refused;
    }

    private S replayed() {
        S folded = unborn;
        for (E fact : facts) {
            folded = evolve.apply(folded, fact);
        }
        return folded;
    }
}
