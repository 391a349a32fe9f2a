package vn.unionledger.ops.simulation;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.AppendKey;
import vn.unionledger.log.Batch;
import vn.unionledger.log.Found;
import vn.unionledger.log.Found.Place;
import vn.unionledger.log.LogRows;
import vn.unionledger.log.Question;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.WriterSession;

/**
 * The tables of the log in memory, with the indexes, triggers and transactions the writer relies on, and with the time between a
 * commit that others can see and the same commit on disk. One head row, one transaction on it at a time; whoever comes second
 * waits outside, which the simulator sees to.
 */
class MemoryDatabase implements Database {
    private static final int DUPLICATE = 1062;
    private static final int NULL_REFUSED = 1048;
    private static final int TRIGGER = 1644;

    private final List<StoredEvent> events = new ArrayList<>();
    private final Map<AppendKey, Found.StoredKey> keys = new HashMap<>();
    private final Map<Claim, Long> claims = new HashMap<>();
    private final Map<AggregateKey, List<StoredEvent>> byAggregate = new HashMap<>();
    private final Map<String, List<StoredEvent>> byUnit = new HashMap<>();
    private final Set<UUID> eventIds = new HashSet<>();
    private final MemoryRows rows = new MemoryRows(this);
    private Head head = new Head(0, 0, Frontier.EMPTY);
    private Head onDisk = head;
    private @Nullable Session transaction;

    /** The head row. */
    private record Head(long position, long recordedAt, Frontier frontier) {}

    @Override
    public WriterSession open() throws SQLException {
        return new Session();
    }

    @Override
    public LogRows rows() {
        return rows;
    }

    @Override
    public Contents contents() {
        return new Contents(Map.copyOf(keys), Map.copyOf(claims), head.position(), head.frontier());
    }

    @Override
    public void flush() {
        onDisk = head;
    }

    @Override
    public void cutPower() {
        long last = onDisk.position();
        events.removeIf(event -> event.position() > last);
        keys.values().removeIf(key -> key.last() > last);
        claims.values().removeIf(position -> position > last);
        byAggregate.values().forEach(its -> its.removeIf(event -> event.position() > last));
        byUnit.values().forEach(its -> its.removeIf(event -> event.position() > last));
        eventIds.clear();
        events.forEach(event -> eventIds.add(event.eventId()));
        head = onDisk;
    }

    List<StoredEvent> events() {
        return events;
    }

    List<StoredEvent> of(AggregateKey aggregate) {
        return byAggregate.getOrDefault(aggregate, List.of());
    }

    List<StoredEvent> ofUnit(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    long position() {
        return head.position();
    }

    /** What the writer is told of keys and claims; a defect may tell less. */
    void lookUp(Question question, Found into) {
        for (AppendKey key : question.keys()) {
            Found.StoredKey stored = keys.get(key);
            if (stored != null) {
                into.key(key, stored);
            }
        }
        question.claims().stream().filter(claims::containsKey).forEach(into::claim);
    }

    /** Whether the unique indexes take this row; a defect may have dropped one. */
    boolean taken(AppendKey key) {
        return keys.containsKey(key);
    }

    boolean taken(Claim claim) {
        return claims.containsKey(claim);
    }

    boolean taken(Batch.Row row) {
        AggregateKey aggregate =
                new AggregateKey(row.leaf().aggregateType(), row.leaf().aggregateId());
        return row.leaf().position() <= events.size()
                || row.leaf().sequence() < of(aggregate).size()
                || row.leaf().unitSeq() <= ofUnit(row.leaf().unit()).size()
                || eventIds.contains(row.leaf().eventId());
    }

    /** Whether a trigger would refuse to move the head like this; a defect may have dropped it. */
    boolean goesBack(Batch batch) {
        return batch.recordedAt() < head.recordedAt();
    }

    /** Whether the head stands where a writer remembers it; a defect may not look. */
    boolean headIsAt(long remembered) {
        return head.position() == remembered;
    }

    /** The places that are taken, of those asked for; a defect may overlook some. */
    void lookUpPlaces(Question question, Found into) {
        for (Place place : question.places()) {
            if (place.sequence() < of(place.aggregate()).size()) {
                into.place(place);
            }
        }
    }

    /** Where the head is moved to; a defect may move it elsewhere. */
    long movedTo(Batch batch) {
        return batch.position();
    }

    private void insert(Batch.Row row) {
        var leaf = row.leaf();
        var aggregate = new AggregateKey(leaf.aggregateType(), leaf.aggregateId());
        var event = new StoredEvent(
                leaf.position(),
                new UnitId(leaf.unit()),
                leaf.unitSeq(),
                leaf.prevUnitHash(),
                leaf.eventId(),
                aggregate,
                leaf.sequence(),
                new EventName(leaf.name(), leaf.revision()),
                leaf.recordedAtMicros(),
                row.metadata(),
                row.payload(),
                row.hash());
        events.add(event);
        byAggregate.computeIfAbsent(aggregate, _ -> new ArrayList<>()).add(event);
        byUnit.computeIfAbsent(leaf.unit(), _ -> new ArrayList<>()).add(event);
        eventIds.add(leaf.eventId());
    }

    private static SQLException refused(int code) {
        return new SQLIntegrityConstraintViolationException("refused", "23000", code);
    }

    /** One session; what it writes is gathered and becomes visible with its commit. */
    class Session implements WriterSession {
        private @Nullable Batch inserted;
        private @Nullable Head moved;

        @Override
        public Found take(Question question) throws SQLException {
            begin();
            var found = new Found();
            found.head(new Found.Head(head.position(), head.recordedAt(), head.frontier(), 0));
            look(question, found);
            return found;
        }

        @Override
        public void look(Question question, Found into) throws SQLException {
            lookUp(question, into);
            lookUpPlaces(question, into);
            for (String unit : question.units()) {
                List<StoredEvent> its = ofUnit(unit);
                if (!its.isEmpty()) {
                    StoredEvent last = its.getLast();
                    into.unit(unit, new Found.UnitEnd(last.unitSequence(), last.hash()));
                }
            }
        }

        @Override
        public void write(Batch batch) throws SQLException {
            insertAll(batch);
            moveHead(batch);
            commit();
        }

        @Override
        public void writeUnseen(Batch batch, long rememberedPosition) throws SQLException {
            begin();
            moveHead(batch);
            if (!headIsAt(rememberedPosition)) {
                throw refused(NULL_REFUSED);
            }
            insertAll(batch);
            commit();
        }

        private void begin() {
            if (transaction != null && transaction != this) {
                throw new IllegalStateException("two transactions on the head row");
            }
            transaction = this;
        }

        private void insertAll(Batch batch) throws SQLException {
            if (batch.rows().stream().anyMatch(MemoryDatabase.this::taken)
                    || batch.keys().keySet().stream().anyMatch(MemoryDatabase.this::taken)
                    || batch.claims().keySet().stream().anyMatch(MemoryDatabase.this::taken)) {
                throw refused(DUPLICATE);
            }
            inserted = batch;
        }

        private void moveHead(Batch batch) throws SQLException {
            if (goesBack(batch)) {
                throw new SQLException("the head of the log only goes forward", "45000", TRIGGER);
            }
            moved = new Head(movedTo(batch), batch.recordedAt(), batch.frontier());
        }

        private void commit() {
            Batch batch = inserted;
            if (batch != null) {
                batch.rows().forEach(MemoryDatabase.this::insert);
                keys.putAll(batch.keys());
                claims.putAll(batch.claims());
            }
            if (moved != null) {
                head = moved;
            }
            leave();
        }

        @Override
        public void touch() {
            commit();
        }

        @Override
        public void leave() {
            inserted = null;
            moved = null;
            transaction = null;
        }

        @Override
        public void ping() {}

        @Override
        public void abort() {
            if (transaction == this) {
                leave();
            }
        }

        @Override
        public void close() {
            abort();
        }
    }
}
