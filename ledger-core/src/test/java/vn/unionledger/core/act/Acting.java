package vn.unionledger.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.refusal.RefusedException;

/**
 * Acts over the framework's own store in memory, as the door would lead them: one command, one append, and what the act said to
 * the log besides.
 */
public final class Acting {
    private final List<Object> facts = new ArrayList<>();
    private final Map<String, List<DomainEventMessage<?>>> streams = new HashMap<>();
    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine() {
                @Override
                public void appendEvents(List<? extends EventMessage<?>> events) {
                    super.appendEvents(events);
                    appends++;
                    for (EventMessage<?> event : events) {
                        facts.add(event.getPayload());
                        if (event instanceof DomainEventMessage<?> fact) {
                            streams.computeIfAbsent(fact.getAggregateIdentifier(), _ -> new ArrayList<>())
                                    .add(fact);
                        }
                    }
                }

                /** Of the one aggregate's facts: the engine itself looks through all there are. */
                @Override
                public DomainEventStream readEvents(String aggregate, long from) {
                    List<DomainEventMessage<?>> stream = streams.getOrDefault(aggregate, List.of());
                    int first = (int) Math.min(from, stream.size());
                    return DomainEventStream.of(List.copyOf(stream.subList(first, stream.size())));
                }
            })
            .build();
    private final Map<Class<?>, Repository<?>> repositories = new HashMap<>();
    private final Map<Class<?>, LiveAggregates> live = new LinkedHashMap<>();
    private final CommandBus bus = SimpleCommandBus.builder()
            .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
            .build();
    private int appends;
    private Said said = new Said(List.of(), Map.of(), null);

    /**
     * @param aggregates the aggregate classes the acts need
     * @param acts makes the acts
     */
    public Acting(List<Class<?>> aggregates, Function<LedgerAct.Repositories, List<?>> acts) {
        for (Class<?> type : aggregates) {
            LiveAggregates of = new LiveAggregates();
            live.put(type, of);
            repositories.put(
                    type,
                    EventSourcingRepository.builder(type)
                            .eventStore(store)
                            .cache(of)
                            .build());
        }
        acts.apply(new Loading(repositories)).forEach(act -> new AnnotationCommandHandlerAdapter<>(act).subscribe(bus));
        bus.registerHandlerInterceptor((_, chain) -> {
            Object result = chain.proceed();
            said = new Said(List.copyOf(CurrentAct.claims()), Map.copyOf(CurrentAct.readSet()), CurrentAct.answer());
            return result;
        });
    }

    /** Sends a command that is to be taken. @return the facts it led to, in their order */
    public List<Object> send(Object command) {
        int before = facts.size();
        int appended = appends;
        Throwable failure = dispatch(command);
        if (failure != null) {
            throw new AssertionError("not taken: " + command, failure);
        }
        assertThat(appends - appended).as("appends of one command").isEqualTo(1);
        return List.copyOf(facts.subList(before, facts.size()));
    }

    /** Asks for something that may be refused. @return what followed: nothing if it was refused */
    public List<Object> ask(Object command) {
        int before = facts.size();
        Throwable failure = dispatch(command);
        if (failure instanceof RefusedException) {
            assertThat(facts).as("facts after a refusal").hasSize(before);
            return List.of();
        }
        if (failure != null) {
            throw new AssertionError("failed: " + command, failure);
        }
        return List.copyOf(facts.subList(before, facts.size()));
    }

    /** What is said when a command is refused; nothing may have happened then. */
    public Refusal refusal(Object command) {
        int before = facts.size();
        if (dispatch(command) instanceof RefusedException refused) {
            assertThat(facts).as("facts after a refusal").hasSize(before);
            return refused.refusal();
        }
        throw new AssertionError("taken, though it should be refused: " + command);
    }

    /**
     * Folds every aggregate that lived on through the acts again from its first fact.
     *
     * @return how many there were; each is what it became
     */
    public int requireReplayed() {
        int replayed = 0;
        for (Map.Entry<Class<?>, LiveAggregates> of : live.entrySet()) {
            Repository<?> anew = EventSourcingRepository.builder(of.getKey())
                    .eventStore(store)
                    .build();
            for (Map.Entry<String, Object> one : of.getValue().states().entrySet()) {
                UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
                try {
                    Object state = anew.load(one.getKey()).invoke(LiveAggregates::stateOf);
                    assertThat(state).as("%s folded again", one.getKey()).isEqualTo(one.getValue());
                    replayed++;
                } finally {
                    work.rollback();
                }
            }
        }
        return replayed;
    }

    /** What the last act said to the log besides its facts. */
    public Said said() {
        return said;
    }

    /** Everything that happened, in its order. */
    public List<Object> facts() {
        return List.copyOf(facts);
    }

    /** Everything of one kind that happened. */
    public <F> List<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What an aggregate tells about itself now. */
    public <F> Optional<F> last(Class<F> kind) {
        return facts(kind).reversed().stream().findFirst();
    }

    private @Nullable Throwable dispatch(Object command) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        bus.dispatch(
                GenericCommandMessage.asCommandMessage(command),
                (CommandMessage<? extends Object> _, CommandResultMessage<? extends Object> result) ->
                        failure.set(result.isExceptional() ? result.exceptionResult() : null));
        return failure.get();
    }

    /** Claims, what was read, and the answer. */
    public record Said(
            List<Claim> claims,
            Map<String, Long> read,
            @Nullable String answer) {}

    private record Loading(Map<Class<?>, Repository<?>> repositories) implements LedgerAct.Repositories {
        @Override
        @SuppressWarnings("unchecked") // put under its own class above
        public <A> Repository<A> of(Class<A> type) {
            Repository<?> repository = repositories.get(type);
            if (repository == null) {
                throw new AssertionError(type + " is not among the aggregates of this test");
            }
            return (Repository<A>) repository;
        }
    }
}
