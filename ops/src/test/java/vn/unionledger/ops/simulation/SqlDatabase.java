package vn.unionledger.ops.simulation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.log.AppendKey;
import vn.unionledger.log.Found;
import vn.unionledger.log.LogAddress;
import vn.unionledger.log.LogRows;
import vn.unionledger.log.WriterSession;

/** A real MariaDB behind a run, by the statements the ledger itself uses. What it commits is on disk at once. */
final class SqlDatabase implements Database, AutoCloseable {
    private final WriterSession.Opener sessions;
    private final LogRows rows;
    private final Connection root;

    /** @param administrator may empty the tables */
    SqlDatabase(LogAddress running, LogAddress administrator) {
        sessions = WriterSession.at(running);
        rows = LogRows.at(running);
        try {
            root = DriverManager.getConnection(administrator.url(), administrator.user(), administrator.password());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes everything out, for the next run. */
    void empty() {
        try (Statement statement = root.createStatement()) {
            for (String table : new String[] {"event", "append_key", "claim", "head"}) {
                statement.execute("truncate table " + table);
            }
            try (PreparedStatement head = root.prepareStatement("insert into head values (1, 0, 0, ?, 0)")) {
                head.setBytes(1, Frontier.EMPTY.bytes());
                head.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public WriterSession open() throws SQLException {
        return sessions.open();
    }

    @Override
    public LogRows rows() {
        return rows;
    }

    @Override
    public Contents contents() {
        Map<AppendKey, Found.StoredKey> keys = new HashMap<>();
        Map<Claim, Long> claims = new HashMap<>();
        try (Statement statement = root.createStatement()) {
            try (ResultSet row = statement.executeQuery("select unit, person, idem_key, body_hash, first_position,"
                    + " last_position, recorded_at, answer from append_key")) {
                while (row.next()) {
                    keys.put(
                            new AppendKey(row.getString(1), row.getString(2), row.getString(3)),
                            new Found.StoredKey(
                                    Sha256.fromBytes(row.getBytes(4)),
                                    row.getLong(5),
                                    row.getLong(6),
                                    row.getLong(7),
                                    row.getString(8)));
                }
            }
            try (ResultSet row = statement.executeQuery("select kind, claim_key, position from claim")) {
                while (row.next()) {
                    claims.put(new Claim(row.getString(1), row.getString(2)), row.getLong(3));
                }
            }
            try (ResultSet row = statement.executeQuery("select position, frontier from head")) {
                row.next();
                return new Contents(keys, claims, row.getLong(1), Frontier.fromBytes(row.getBytes(2)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void flush() {
        // a commit of this server returns when it is on disk
    }

    @Override
    public void cutPower() {
        throw new IllegalStateException("the power of a real server is not cut here");
    }

    @Override
    public void close() {
        rows.close();
        try {
            root.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
