package vn.unionledger.log.axon;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.unionledger.core.act.Keepable;

/** Keeps an aggregate's state after every two hundred of its events, off the command's thread. When it cannot keep up, it skips. */
final class StateSnapshotter extends AggregateSnapshotter {
    private static final int EVERY = 200;

    private StateSnapshotter(Builder builder) {
        super(builder);
    }

    static <A> SnapshotTriggerDefinition trigger(Class<A> type, EventStore store) {
        Builder builder = AggregateSnapshotter.builder()
                .eventStore(store)
                .executor(keeping())
                .aggregateFactories(List.of(new GenericAggregateFactory<>(type)));
        return new EventCountSnapshotTriggerDefinition(new StateSnapshotter(builder), EVERY);
    }

    @Override
    @SuppressWarnings("rawtypes") // the framework's own signature
    protected DomainEventMessage createSnapshot(Class<?> type, String id, DomainEventStream events) {
        DomainEventMessage<?> whole = super.createSnapshot(type, id, events);
        return new GenericDomainEventMessage<>(
                whole.getType(),
                whole.getAggregateIdentifier(),
                whole.getSequenceNumber(),
                ((Keepable) whole.getPayload()).state());
    }

    private static Executor keeping() {
        return new ThreadPoolExecutor(
                0,
                1,
                5,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(64),
                work -> {
                    Thread thread = new Thread(work, "ledger-states");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }
}
