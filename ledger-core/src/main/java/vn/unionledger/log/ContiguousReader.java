package vn.unionledger.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.naming.EventName;

/**
 * Reads the log on connections of its own, each statement READ COMMITTED for itself. With several writers and a busy machine
 * a reader can see n+1 before n although they were committed in order: so a page ends before a jump, and queries that cannot
 * see a jump are bounded by a head position that an earlier statement has read.
 */
public final class ContiguousReader implements LogReader, AutoCloseable {
    private static final String EVENT = "SELECT position, unit, unit_seq, prev_unit_hash, event_id, agg_type, agg_id,"
            + " agg_seq, name, revision, recorded_at, metadata, payload, hash FROM event ";
    private static final int PROBES = 16;
    private static final long PAGE = 1000;

    private final Connections connections;
    private final Map<String, UnitId> units = new ConcurrentHashMap<>();
    private final Map<NameAndRevision, EventName> names = new ConcurrentHashMap<>();

    private record NameAndRevision(String name, int revision) {}

    public ContiguousReader(LogAddress address) {
        connections = new Connections(
                address, Map.of("useServerPrepStmts", "true", "cachePrepStmts", "true", "prepStmtCacheSize", "32"));
    }

    @Override
    public List<StoredEvent> after(long position, int atMost) {
        return inARow(
                events(
                        "the events after " + position,
                        EVENT + "WHERE position > ? ORDER BY position LIMIT ?",
                        position,
                        (long) atMost),
                position,
                StoredEvent::position);
    }

    @Override
    public List<StoredEvent> of(AggregateKey aggregate, long fromSequence) {
        var all = new ArrayList<StoredEvent>();
        List<StoredEvent> page;
        do {
            long from = fromSequence + all.size();
            page = inARow(
                    events(
                            "the aggregate " + aggregate,
                            EVENT + "WHERE agg_type = ? AND agg_id = ? AND agg_seq >= ? ORDER BY agg_seq LIMIT ?",
                            aggregate.type(),
                            aggregate.id(),
                            from,
                            PAGE),
                    from - 1,
                    StoredEvent::sequence);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    @Override
    public List<StoredEvent> ofType(String type, @Nullable StoredEvent after, long bound, int atMost) {
        String id = after == null ? "" : after.aggregate().id();
        long sequence = after == null ? -1 : after.sequence();
        return events(
                "the aggregates of type " + type,
                EVENT + "WHERE agg_type = ? AND (agg_id > ? OR (agg_id = ? AND agg_seq > ?)) AND position <= ?"
                        + " ORDER BY agg_type, agg_id, agg_seq LIMIT ?",
                type,
                id,
                id,
                sequence,
                bound,
                (long) atMost);
    }

    @Override
    public OptionalLong lastSequence(AggregateKey aggregate) {
        return connections.query("the aggregate " + aggregate, connection -> {
            try (PreparedStatement last = prepare(
                            connection,
                            "SELECT MAX(agg_seq) FROM event WHERE agg_type = ? AND agg_id = ?",
                            aggregate.type(),
                            aggregate.id());
                    ResultSet row = last.executeQuery()) {
                row.next();
                long sequence = row.getLong(1);
                return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(sequence);
            }
        });
    }

    @Override
    public List<StoredEvent> ofUnit(UnitId unit, long afterUnitSequence, long bound, int atMost) {
        return inARow(
                events(
                        "the unit " + unit,
                        EVENT + "WHERE unit = ? AND unit_seq > ? AND position <= ? ORDER BY unit_seq LIMIT ?",
                        unit.value(),
                        afterUnitSequence,
                        bound,
                        (long) atMost),
                afterUnitSequence,
                StoredEvent::unitSequence);
    }

    @Override
    public StoredEvent at(long position) {
        List<StoredEvent> found =
                position > bound() ? List.of() : events("position " + position, EVENT + "WHERE position = ?", position);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("the log has no position " + position);
        }
        return found.getFirst();
    }

    @Override
    public long bound() {
        return connections.query("the head", connection -> {
            try (PreparedStatement head = prepare(connection, "SELECT position FROM head WHERE id = 1");
                    ResultSet row = head.executeQuery()) {
                return row.next() ? row.getLong(1) : 0L;
            }
        });
    }

    @Override
    public Sha256 hashAt(long position) {
        return position == 0 ? Sha256.ZERO : at(position).hash();
    }

    @Override
    public long lastBefore(long recordedAtMicros, long bound) {
        // recorded_at never decreases with position, so a search needs no index of its own
        long before = 0;
        long notBefore = bound + 1;
        while (notBefore - before > 1) {
            var probes = new TreeMap<Long, Long>();
            long step = Math.max(1, (notBefore - before) / PROBES);
            var wanted = new ArrayList<Long>();
            for (long probe = before + step; probe < notBefore; probe += step) {
                wanted.add(probe);
            }
            probes.putAll(recordedAt(wanted));
            for (var probe : probes.entrySet()) {
                if (probe.getValue() < recordedAtMicros) {
                    before = probe.getKey();
                } else {
                    notBefore = probe.getKey();
                    break;
                }
            }
        }
        return before;
    }

    private Map<Long, Long> recordedAt(List<Long> positions) {
        Object[] padded = new Object[2 * PROBES];
        for (int i = 0; i < padded.length; i++) {
            padded[i] = positions.get(Math.min(i, positions.size() - 1));
        }
        return connections.query("the moments of the log", connection -> {
            var moments = new TreeMap<Long, Long>();
            try (PreparedStatement probe = prepare(
                            connection,
                            "SELECT position, recorded_at FROM event WHERE position IN (?"
                                    + ",?".repeat(padded.length - 1) + ")",
                            padded);
                    ResultSet row = probe.executeQuery()) {
                while (row.next()) {
                    moments.put(row.getLong(1), row.getLong(2));
                }
            }
            return moments;
        });
    }

    @Override
    public void close() {
        connections.close();
    }

    private static List<StoredEvent> inARow(List<StoredEvent> events, long before, ToLongFunction<StoredEvent> place) {
        for (int i = 0; i < events.size(); i++) {
            if (place.applyAsLong(events.get(i)) != before + 1 + i) {
                return events.subList(0, i);
            }
        }
        return events;
    }

    private List<StoredEvent> events(String what, String sql, Object... values) {
        return connections.query(what, connection -> {
            var events = new ArrayList<StoredEvent>();
            try (PreparedStatement select = prepare(connection, sql, values);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(event(row));
                }
            }
            return events;
        });
    }

    private StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                units.computeIfAbsent(row.getString(2), UnitId::new),
                row.getLong(3),
                Sha256.fromBytes(row.getBytes(4)),
                Statements.uuid(row.getBytes(5)),
                new AggregateKey(row.getString(6), row.getString(7)),
                row.getLong(8),
                names.computeIfAbsent(
                        new NameAndRevision(row.getString(9), row.getInt(10)),
                        name -> new EventName(name.name(), name.revision())),
                row.getLong(11),
                row.getBytes(12),
                row.getBytes(13),
                Sha256.fromBytes(row.getBytes(14)));
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                Statements.set(prepared, i + 1, values[i]);
            }
            return prepared;
        } catch (SQLException | RuntimeException e) {
            prepared.close();
            throw e;
        }
    }
}
