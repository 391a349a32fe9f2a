package vn.unionledger.log;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Optional;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.naming.EventName;

/** Keeps the latest state of aggregates beside the log. All of it may be thrown away at any time. */
public final class Snapshots implements AutoCloseable {
    private final Connections connections;

    /** @param address the running account's */
    public Snapshots(LogAddress address) {
        connections = new Connections(address, Map.of());
    }

    /**
     * A state as it was after an event.
     *
     * @param sequence of that event in the aggregate
     * @param position of that event in the log
     * @param hash of that event: where the log has another one, the state belongs to another history
     * @param name what the state is stored as
     */
    @SuppressWarnings("ArrayRecordComponent") // stored bytes, written and read once
    public record Snapshot(
            AggregateKey aggregate, long sequence, long position, Sha256 hash, EventName name, byte[] body) {}

    /** Keeps a state in place of the one before it; an older one is not taken. */
    public void store(Snapshot snapshot) {
        connections.query("a kept state", connection -> {
            try (PreparedStatement upsert = new Statements()
                    .add(
                            "INSERT INTO snapshot (agg_type, agg_id, agg_seq, name, revision, position, hash, body)"
                                    + " VALUES (?,?,?,?,?,?,?,?) ON DUPLICATE KEY UPDATE"
                                    + " name = IF(position < VALUES(position), VALUES(name), name),"
                                    + " revision = IF(position < VALUES(position), VALUES(revision), revision),"
                                    + " hash = IF(position < VALUES(position), VALUES(hash), hash),"
                                    + " body = IF(position < VALUES(position), VALUES(body), body),"
                                    + " agg_seq = IF(position < VALUES(position), VALUES(agg_seq), agg_seq),"
                                    + " position = GREATEST(position, VALUES(position))",
                            snapshot.aggregate().type(),
                            snapshot.aggregate().id(),
                            snapshot.sequence(),
                            snapshot.name().name(),
                            snapshot.name().revision(),
                            snapshot.position(),
                            snapshot.hash(),
                            snapshot.body())
                    .prepare(connection)) {
                return upsert.executeUpdate();
            }
        });
    }

    /** The state kept of an aggregate. Whether it still belongs to this history is for the caller to see. */
    public Optional<Snapshot> latest(AggregateKey aggregate) {
        return connections.query("a kept state", connection -> {
            try (PreparedStatement select = new Statements()
                            .add(
                                    "SELECT agg_seq, position, hash, name, revision, body FROM snapshot"
                                            + " WHERE agg_type = ? AND agg_id = ?",
                                    aggregate.type(),
                                    aggregate.id())
                            .prepare(connection);
                    ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Snapshot(
                                aggregate,
                                row.getLong(1),
                                row.getLong(2),
                                Sha256.fromBytes(row.getBytes(3)),
                                new EventName(row.getString(4), row.getInt(5)),
                                row.getBytes(6)))
                        : Optional.empty();
            }
        });
    }

    /** Throws away what is kept of an aggregate. */
    public void forget(AggregateKey aggregate) {
        connections.query("a kept state", connection -> {
            try (PreparedStatement delete = new Statements()
                    .add("DELETE FROM snapshot WHERE agg_type = ? AND agg_id = ?", aggregate.type(), aggregate.id())
                    .prepare(connection)) {
                return delete.executeUpdate();
            }
        });
    }

    @Override
    public void close() {
        connections.close();
    }
}
