package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;

/**
 * How far a view has been compared with the log.
 *
 * @param agreed the position up to which everything agreed
 * @param hash the running hash there, made from the log alone
 * @param at when, in microseconds since 1970-01-01 UTC
 * @param swept how far the slow second look at old rows has come
 * @param disagreement the first difference found, in words, or nothing
 */
record Watch(
        String view,
        long agreed,
        Sha256 hash,
        long at,
        long swept,
        @Nullable String disagreement) {

    static Watch none(String view) {
        return new Watch(view, 0, Sha256.ZERO, 0, 0, null);
    }

    static Watch read(Connection connection, String view) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select agreed_position, agreed_hash, agreed_at, swept_position, disagreement from view_watch where view = ?")) {
            select.setString(1, view);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new Watch(
                                view,
                                row.getLong(1),
                                Sha256.fromBytes(row.getBytes(2)),
                                row.getLong(3),
                                row.getLong(4),
                                row.getString(5))
                        : none(view);
            }
        }
    }

    void save(Connection connection) throws SQLException {
        try (PreparedStatement replace = connection.prepareStatement(
                "replace into view_watch (view, agreed_position, agreed_hash, agreed_at, swept_position, disagreement)"
                        + " values (?, ?, ?, ?, ?, ?)")) {
            replace.setString(1, view);
            replace.setLong(2, agreed);
            replace.setBytes(3, hash.bytes());
            replace.setLong(4, at);
            replace.setLong(5, swept);
            replace.setString(6, disagreement);
            replace.executeUpdate();
        }
    }

    static void clear(Connection connection, String view) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from view_watch where view = ?")) {
            delete.setString(1, view);
            delete.executeUpdate();
        }
    }
}
