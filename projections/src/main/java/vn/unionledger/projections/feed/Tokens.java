package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.unionledger.core.chain.Sha256;

/** The stored progress of every view. Moved only from where it is known to stand, so that two drivers cannot both move it. */
final class Tokens {
    private Tokens() {}

    static Map<String, Progress> read(Connection connection) throws SQLException {
        Map<String, Progress> all = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select view, position, event_hash, applied, running_hash, state, said, rebuild_asked"
                                + " from view_token order by view");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Progress progress = new Progress(
                        row.getString(1),
                        row.getLong(2),
                        Sha256.fromBytes(row.getBytes(3)),
                        row.getLong(4),
                        Sha256.fromBytes(row.getBytes(5)),
                        Progress.State.valueOf(row.getString(6)),
                        row.getString(7),
                        row.getInt(8) != 0);
                all.put(progress.view(), progress);
            }
        }
        return all;
    }

    static void create(Connection connection, Progress progress) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into view_token (position, event_hash, applied, running_hash, state, said, view)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")) {
            fill(insert, progress);
            insert.executeUpdate();
        }
    }

    /** Moves a view's token. @throws IllegalStateException if it does not stand at {@code from}: someone else moved it */
    static void move(Connection connection, long from, Progress progress) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update view_token set position = ?, event_hash = ?, applied = ?, running_hash = ?, state = ?, said = ?"
                        + " where view = ? and position = ?")) {
            fill(update, progress);
            update.setLong(8, from);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException(
                        "the view " + progress.view() + " is no longer at " + from + ": another program drives it too");
            }
        }
    }

    static void askRebuild(Connection connection, String view, boolean asked) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update view_token set rebuild_asked = ? where view = ?")) {
            update.setInt(1, asked ? 1 : 0);
            update.setString(2, view);
            update.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, Progress progress) throws SQLException {
        statement.setLong(1, progress.position());
        statement.setBytes(2, progress.hash().bytes());
        statement.setLong(3, progress.applied());
        statement.setBytes(4, progress.running().bytes());
        statement.setString(5, progress.state().name());
        statement.setString(6, progress.said());
        statement.setString(7, progress.view());
    }
}
