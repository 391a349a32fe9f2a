package vn.unionledger.log.axon;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.CurrentAct;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.Append;
import vn.unionledger.log.AppendRefusedException;
import vn.unionledger.log.Appended;
import vn.unionledger.log.EventLog;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.Metadata;
import vn.unionledger.log.NewEvent;
import vn.unionledger.log.StoredEvent;

/**
 * The log as the command framework sees it. All events of one command are one append, made on the command's thread while its
 * unit of work prepares to commit; the call returns when the log has committed.
 */
final class LedgerEventStorageEngine implements EventStorageEngine {
    private static final int PAGE = 500;

    private final EventLog log;
    private final LogReader reader;
    private final AggregateStates states;
    private final StateKeeper keeper;
    private final RecentAggregates recent;
    private final String program;

    LedgerEventStorageEngine(
            EventLog log, LogReader reader, AggregateStates states, RecentAggregates recent, String program) {
        this.log = log;
        this.reader = reader;
        this.states = states;
        this.keeper = new StateKeeper(states);
        this.recent = recent;
        this.program = program;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        Passage passage = Passage.current()
                .orElseThrow(() -> new IllegalStateException("events come into the log only through its door"));
        if (passage.appended() != null) {
            throw new IllegalStateException("a command appends once");
        }
        Appended appended = log(append(passage.sender(), events), passage.losses());
        passage.appended(appended);
        if (appended.repeated()) {
            throw new RepeatedKeyException(appended);
        }
        events.forEach(this::begins);
        if (states != AggregateStates.NONE) {
            CurrentAct.changed().forEach((target, state) -> keep(target, state, events, appended.first()));
        }
    }

    private Appended log(Append append, long losses) {
        try {
            return log.append(append, losses);
        } catch (AppendRefusedException refused) {
            append.readSet().keySet().forEach(read -> recent.notMissing(read.toString()));
            append.events().forEach(event -> recent.notMissing(event.aggregate().toString()));
            throw refused;
        }
    }

    private void begins(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domain && domain.getSequenceNumber() == 0) {
            recent.notMissing(domain.getAggregateIdentifier());
        }
    }

    private void keep(String target, Object state, List<? extends EventMessage<?>> events, long first) {
        long from = Long.MAX_VALUE;
        long last = -1;
        long position = 0;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof DomainEventMessage<?> event
                    && event.getAggregateIdentifier().equals(target)) {
                from = Math.min(from, event.getSequenceNumber());
                last = event.getSequenceNumber();
                position = first + i;
            }
        }
        if (last >= 0) {
            keeper.moved(AggregateKey.parse(target), from, last, position, state);
        }
    }

    private Append append(Sender sender, List<? extends EventMessage<?>> events) {
        Map<AggregateKey, Long> readSet = new HashMap<>();
        CurrentAct.readSet().forEach((target, sequence) -> readSet.put(AggregateKey.parse(target), sequence));
        List<NewEvent> news =
                events.stream().map(LedgerEventStorageEngine::news).toList();
        news.forEach(event -> readSet.remove(event.aggregate()));
        return new Append(
                metadata(sender, program),
                sender.body(),
                news,
                readSet,
                CurrentAct.claims(),
                CurrentAct.answer(),
                sender.recordAs());
    }

    static Metadata metadata(Sender sender, String program) {
        return new Metadata(
                sender.person(), sender.office(), sender.unit(), sender.key(), sender.correlation(), null, program);
    }

    private static NewEvent news(EventMessage<?> event) {
        if (!(event instanceof DomainEventMessage<?> domain)) {
            throw new IllegalStateException("only aggregates record facts, not: " + event.getPayloadType());
        }
        return new NewEvent(
                UnitOf.fact(domain.getPayload()),
                AggregateKey.parse(domain.getAggregateIdentifier()),
                domain.getSequenceNumber(),
                domain.getPayload());
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        if (recent.isMissing(aggregateIdentifier)) {
            return DomainEventStream.empty();
        }
        List<StoredEvent> events = reader.of(AggregateKey.parse(aggregateIdentifier), firstSequenceNumber);
        if (events.isEmpty() && firstSequenceNumber == 0) {
            recent.missing(aggregateIdentifier);
        }
        Long last = events.isEmpty() ? null : events.getLast().sequence();
        return DomainEventStream.of(events.stream().map(LedgerEventStorageEngine::message), () -> last);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        long after = token == null ? 0 : positionOf(token);
        return Stream.iterate(
                        reader.after(after, PAGE),
                        page -> !page.isEmpty(),
                        page -> reader.after(page.getLast().position(), PAGE))
                .flatMap(List::stream)
                .map(event -> new GenericTrackedDomainEventMessage<>(
                        new GlobalSequenceTrackingToken(event.position()), message(event)));
    }

    /** Never asked for: states are kept as the acts hand them over. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new IllegalStateException("states are kept by those who change them");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        if (recent.isMissing(aggregateIdentifier)) {
            return Optional.empty();
        }
        return states.latest(AggregateKey.parse(aggregateIdentifier))
                .map(state -> new GenericDomainEventMessage<>(
                        AggregateKey.parse(aggregateIdentifier).type(),
                        aggregateIdentifier,
                        state.sequence(),
                        state.state(),
                        MetaData.emptyInstance()));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        OptionalLong last = reader.lastSequence(AggregateKey.parse(aggregateIdentifier));
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.bound());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, dateTime);
        return new GlobalSequenceTrackingToken(reader.lastBefore(micros, reader.bound()));
    }

    private static long positionOf(TrackingToken token) {
        if (token instanceof GlobalSequenceTrackingToken sequence) {
            return sequence.getGlobalIndex();
        }
        throw new IllegalArgumentException("not a token of this log: " + token);
    }

    private static DomainEventMessage<Object> message(StoredEvent event) {
        return new GenericDomainEventMessage<>(
                event.aggregate().type(),
                event.aggregate().toString(),
                event.sequence(),
                event.payload(),
                MetaData.emptyInstance(),
                event.eventId().toString(),
                Instant.EPOCH.plus(event.recordedAt(), ChronoUnit.MICROS));
    }
}
