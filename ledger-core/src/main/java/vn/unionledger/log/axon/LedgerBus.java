package vn.unionledger.log.axon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import vn.unionledger.core.act.LedgerAct;
import vn.unionledger.core.act.ReadByMany;
import vn.unionledger.log.EventLog;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.Pace;

/**
 * The command framework put together without a container: a bus that handles each command on its sender's thread with no
 * transaction of its own, repositories over the log, and the acts. A command sent while another is being handled is refused:
 * its events would go in under the other one's key.
 */
public final class LedgerBus {
    /** What the framework reads of a class by looking at all its annotations; the same for every bus. */
    private static final ClassValue<AggregateModel<?>> MODELS = new ClassValue<>() {
        @Override
        protected AggregateModel<?> computeValue(Class<?> type) {
            return AnnotatedAggregateMetaModelFactory.inspectAggregate(type);
        }
    };

    private final SimpleCommandBus bus = SimpleCommandBus.builder()
            .transactionManager(NoTransactionManager.INSTANCE)
            .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
            .build();
    private final RecentAggregates recent =
            new RecentAggregates(RecentAggregates.fitting(Runtime.getRuntime().maxMemory()));
    private final EventLog log;
    private final LogReader reader;
    private final String program;
    private final Pace pace;

    /**
     * Waits by the machine's clocks, and locks aggregates as the framework does but for those read by many.
     *
     * @param aggregates the aggregate classes
     * @param acts makes the acts from where they load aggregates
     * @param program the version written into every event's metadata
     */
    public LedgerBus(
            EventLog log,
            LogReader reader,
            AggregateStates states,
            String program,
            Collection<Class<?>> aggregates,
            Function<LedgerAct.Repositories, List<?>> acts) {
        this(log, reader, states, program, aggregates, acts, Pace.MACHINE, machineLocks());
    }

    private static Function<Class<?>, LockFactory> machineLocks() {
        LockFactory alone = PessimisticLockFactory.usingDefaults();
        LockFactory shared = new SharedLocks();
        return type -> type.isAnnotationPresent(ReadByMany.class) ? shared : alone;
    }

    /**
     * The same with its own time and locks.
     *
     * @param locks those of each class of aggregates: who changes one has it alone
     */
    public LedgerBus(
            EventLog log,
            LogReader reader,
            AggregateStates states,
            String program,
            Collection<Class<?>> aggregates,
            Function<LedgerAct.Repositories, List<?>> acts,
            Pace pace,
            Function<Class<?>, LockFactory> locks) {
        this.pace = pace;
        this.log = log;
        this.reader = reader;
        this.program = program;
        var store = new LedgerEventStore(new LedgerEventStorageEngine(log, reader, states, recent, program));
        Map<Class<?>, Repository<?>> repositories = new HashMap<>();
        aggregates.forEach(type -> repositories.put(type, repository(type, store, locks.apply(type))));
        acts.apply(new Loading(repositories)).forEach(act -> new AnnotationCommandHandlerAdapter<>(act).subscribe(bus));
        bus.registerDispatchInterceptor(_ -> (_, message) -> {
            if (CurrentUnitOfWork.isStarted()) {
                throw new IllegalStateException(
                        "no command is sent while another is handled: " + message.getCommandName());
            }
            return message;
        });
    }

    @SuppressWarnings("unchecked") // the model is that of its class
    private <A> Repository<A> repository(Class<A> type, LedgerEventStore store, LockFactory locks) {
        return EventSourcingRepository.builder(type)
                .aggregateModel((AggregateModel<A>) MODELS.get(type))
                .eventStore(store)
                .cache(recent)
                .lockFactory(locks)
                .build();
    }

    /** The way in for commands. */
    public Door door() {
        return ledgerDoor();
    }

    /** What commands were answered. */
    public Answers answers() {
        return ledgerDoor()::answered;
    }

    private LedgerDoor ledgerDoor() {
        return new LedgerDoor(bus, log, reader, recent, program, pace);
    }

    /** Forgets every aggregate remembered: after a lost connection. */
    public void forget() {
        recent.removeAll();
    }

    private record Loading(Map<Class<?>, Repository<?>> repositories) implements LedgerAct.Repositories {
        @Override
        @SuppressWarnings("unchecked") // put under its own class above
        public <A> Repository<A> of(Class<A> type) {
            Repository<?> repository = repositories.get(type);
            if (repository == null) {
                throw new IllegalArgumentException(type.getName() + " is no aggregate of this bus");
            }
            return (Repository<A>) repository;
        }
    }
}
