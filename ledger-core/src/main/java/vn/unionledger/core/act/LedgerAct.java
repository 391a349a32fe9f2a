package vn.unionledger.core.act;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/**
 * What the acts share: reading one aggregate, changing another, all in one append. Aggregates are always taken in the order
 * unit, fund, voucher, case, book, so that two acts never wait for each other.
 */
public abstract class LedgerAct {
    private final Repositories repositories;

    protected LedgerAct(Repositories repositories) {
        this.repositories = repositories;
    }

    /**
     * Looks at an aggregate the act will not change, and says so to the log.
     *
     * @return what the look gave, or nothing if the aggregate does not exist
     */
    protected <A, R> Optional<R> read(Class<A> type, String target, Function<A, R> look) {
        try {
            Aggregate<A> aggregate = CurrentAct.look(() -> repositories.of(type).load(target));
            Long version = aggregate.version();
            CurrentAct.read(target, version == null ? -1 : version);
            return Optional.of(aggregate.invoke(look));
        } catch (AggregateNotFoundException _) {
            CurrentAct.read(target, -1);
            return Optional.empty();
        }
    }

    /**
     * Looks at an aggregate the act goes on to change: the change itself tells the log what it was decided on.
     *
     * @param look gets the aggregate and the sequence of its last event
     * @return what the look gave, or nothing if the aggregate does not exist
     */
    protected <A, R> Optional<R> take(Class<A> type, String target, BiFunction<A, Long, R> look) {
        try {
            Aggregate<A> aggregate = repositories.of(type).load(target);
            Long version = aggregate.version();
            return Optional.of(aggregate.invoke(root -> look.apply(root, version == null ? -1 : version)));
        } catch (AggregateNotFoundException _) {
            return Optional.empty();
        }
    }

    /** Changes an aggregate that exists, or says that it does not. */
    protected <A> boolean change(Class<A> type, String target, Consumer<A> act) {
        try {
            change(repositories.of(type).load(target), target, act);
            return true;
        } catch (AggregateNotFoundException _) {
            return false;
        }
    }

    private static <A> void change(Aggregate<A> aggregate, String target, Consumer<A> act) {
        if (aggregate.rootType().isAnnotationPresent(ReadByMany.class)
                && CurrentAct.readSet().containsKey(target)) {
            throw new IllegalStateException("looked at beside others, and then changed: " + target);
        }
        aggregate.execute(act);
        aggregate.execute(root -> {
            if (root instanceof Keepable keepable) {
                CurrentAct.changed(target, keepable.state());
            }
        });
    }

    /** Changes an aggregate, making it first if it does not exist yet. */
    protected <A> void start(Class<A> type, String target, Callable<A> unborn, Consumer<A> act) {
        try {
            change(repositories.of(type).loadOrCreate(target, unborn), target, act);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("an aggregate of " + type.getSimpleName() + " could not be made", e);
        }
    }

    /**
     * Makes an aggregate under an id that should be new, without asking the log first: the log refuses the second of an id, and
     * the act is then decided again on what is there.
     *
     * @param act records at least one fact
     */
    protected <A> void create(Class<A> type, String target, Callable<A> unborn, Consumer<A> act) {
        if (CurrentAct.isAgain()) {
            start(type, target, unborn, act);
            return;
        }
        try {
            repositories.of(type).newInstance(() -> {
                A made = unborn.call();
                act.accept(made);
                return made;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("an aggregate of " + type.getSimpleName() + " could not be made", e);
        }
    }

    /** Where each kind of aggregate is loaded from. */
    @FunctionalInterface
    public interface Repositories {
        <A> Repository<A> of(Class<A> type);
    }
}
