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
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.naming.EventName;

/** The rows of the log's tables, on connections of their own, each statement READ COMMITTED for itself. */
final class SqlRows implements LogRows {
    private static final String EVENT = "SELECT position, unit, unit_seq, prev_unit_hash, event_id, agg_type, agg_id,"
            + " agg_seq, name, revision, recorded_at, metadata, payload, hash FROM event ";

    private final Connections connections;
    private final Map<String, UnitId> units = new ConcurrentHashMap<>();
    private final Map<NameAndRevision, EventName> names = new ConcurrentHashMap<>();

    private record NameAndRevision(String name, int revision) {}

    SqlRows(LogAddress address) {
        connections = new Connections(
                address, Map.of("useServerPrepStmts", "true", "cachePrepStmts", "true", "prepStmtCacheSize", "32"));
    }

    @Override
    public List<StoredEvent> after(long position, int atMost) {
        return events(
                "the events after " + position, EVENT + "WHERE position > ? ORDER BY position LIMIT ?", position, (long)
                        atMost);
    }

    @Override
    public List<StoredEvent> at(long position) {
        return events("position " + position, EVENT + "WHERE position = ?", position);
    }

    @Override
    public List<StoredEvent> of(AggregateKey aggregate, long fromSequence, long atMost) {
        return events(
                "the aggregate " + aggregate,
                EVENT + "WHERE agg_type = ? AND agg_id = ? AND agg_seq >= ? ORDER BY agg_seq LIMIT ?",
                aggregate.type(),
                aggregate.id(),
                fromSequence,
                atMost);
    }

    @Override
    public List<StoredEvent> ofType(String type, String afterId, long afterSequence, long bound, int atMost) {
        return events(
                "the aggregates of type " + type,
                EVENT + "WHERE agg_type = ? AND (agg_id > ? OR (agg_id = ? AND agg_seq > ?)) AND position <= ?"
                        + " ORDER BY agg_type, agg_id, agg_seq LIMIT ?",
                type,
                afterId,
                afterId,
                afterSequence,
                bound,
                (long) atMost);
    }

    @Override
    public List<StoredEvent> ofUnit(String unit, long afterUnitSequence, long bound, int atMost) {
        return events(
                "the unit " + unit,
                EVENT + "WHERE unit = ? AND unit_seq > ? AND position <= ? ORDER BY unit_seq LIMIT ?",
                unit,
                afterUnitSequence,
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
    public long head() {
        return connections.query("the head", connection -> {
            try (PreparedStatement head = prepare(connection, "SELECT position FROM head WHERE id = 1");
                    ResultSet row = head.executeQuery()) {
                return row.next() ? row.getLong(1) : 0L;
            }
        });
    }

    @Override
    public Map<Long, Long> recordedAt(List<Long> positions) {
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
