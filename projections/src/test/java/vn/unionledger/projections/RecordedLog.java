package vn.unionledger.projections;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.naming.EventNames;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.Metadata;
import vn.unionledger.log.StoredEvent;

/** A history written down in a test, and read like the log. Its hashes are made from position and facts, not from stored bytes. */
public final class RecordedLog implements LogReader {
    private final List<StoredEvent> events = new ArrayList<>();
    private long clock = 1_700_000_000_000_000L;

    /** Sets the moment the next events are recorded at, in microseconds. */
    public RecordedLog clock(long micros) {
        clock = Math.max(clock, micros);
        return this;
    }

    /** Records facts in one go. @return the position of the last */
    public synchronized long add(Metadata metadata, UnitId unit, Object... payloads) {
        clock += 1000;
        for (Object payload : payloads) {
            add(metadata, unit, name(payload), payload);
        }
        return events.size();
    }

    /** Records a fact under a name of its own, known to the program or not. */
    public synchronized long add(Metadata metadata, UnitId unit, EventName name, Object payload) {
        long position = events.size() + 1L;
        events.add(new StoredEvent(
                position,
                unit,
                events.stream().filter(event -> event.unit().equals(unit)).count() + 1,
                Sha256.ZERO,
                new UUID(1, position),
                new AggregateKey("test", "one"),
                position - 1,
                name,
                clock,
                metadata,
                payload,
                new byte[0],
                new byte[0],
                Sha256.of((position + " " + payload).getBytes(UTF_8))));
        return position;
    }

    /** Puts another event in the place of the one at a position, as a restored backup would. */
    public synchronized void replace(long position, Object payload) {
        StoredEvent old = at(position);
        events.set(
                (int) position - 1,
                new StoredEvent(
                        position,
                        old.unit(),
                        old.unitSequence(),
                        old.previousUnitHash(),
                        old.eventId(),
                        old.aggregate(),
                        old.sequence(),
                        name(payload),
                        old.recordedAt(),
                        old.metadata(),
                        payload,
                        new byte[0],
                        new byte[0],
                        Sha256.of((position + " again " + payload).getBytes(UTF_8))));
    }

    /** Puts the very event back that was there before. */
    public synchronized void putBack(long position, StoredEvent event) {
        events.set((int) position - 1, event);
    }

    /** Forgets everything after a position, as an older backup would. */
    public synchronized void cut(long position) {
        events.subList((int) position, events.size()).clear();
    }

    private static EventName name(Object payload) {
        return EventNames.nameOf(payload.getClass());
    }

    @Override
    public synchronized OptionalLong lastSequence(AggregateKey aggregate) {
        return events.stream()
                .filter(event -> event.aggregate().equals(aggregate))
                .mapToLong(StoredEvent::sequence)
                .max();
    }

    @Override
    public synchronized List<StoredEvent> after(long position, int atMost) {
        if (position >= events.size()) {
            return List.of();
        }
        return List.copyOf(events.subList((int) position, (int) Math.min(events.size(), position + atMost)));
    }

    @Override
    public synchronized List<StoredEvent> of(AggregateKey aggregate, long fromSequence) {
        return events.stream()
                .filter(event -> event.aggregate().equals(aggregate) && event.sequence() >= fromSequence)
                .toList();
    }

    @Override
    public synchronized List<StoredEvent> ofType(String type, @Nullable StoredEvent after, long bound, int atMost) {
        return events.stream()
                .filter(event -> event.aggregate().type().equals(type) && event.position() <= bound)
                .sorted(Comparator.comparing(
                                (StoredEvent event) -> event.aggregate().id())
                        .thenComparing(StoredEvent::sequence))
                .dropWhile(event -> after != null
                        && (event.aggregate().id().compareTo(after.aggregate().id()) < 0
                                || (event.aggregate().equals(after.aggregate())
                                        && event.sequence() <= after.sequence())))
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized List<StoredEvent> ofUnit(UnitId unit, long afterUnitSequence, long bound, int atMost) {
        return events.stream()
                .filter(event -> event.unit().equals(unit)
                        && event.unitSequence() > afterUnitSequence
                        && event.position() <= bound)
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized StoredEvent at(long position) {
        return events.get((int) position - 1);
    }

    @Override
    public synchronized long bound() {
        return events.size();
    }

    @Override
    public synchronized Sha256 hashAt(long position) {
        return position == 0 ? Sha256.ZERO : at(position).hash();
    }

    @Override
    public synchronized long lastBefore(long recordedAtMicros, long bound) {
        return events.stream()
                .filter(event -> event.recordedAt() < recordedAtMicros && event.position() <= bound)
                .mapToLong(StoredEvent::position)
                .max()
                .orElse(0);
    }
}
