package vn.unionledger.ops.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import vn.unionledger.log.LogAddress;

/** An event put into the table at a position of the test's choice and not yet committed. */
final class HeldEvent implements AutoCloseable {
    private final Connection connection;

    HeldEvent(LogAddress root, long position) throws SQLException {
        connection = DriverManager.getConnection(root.url(), root.user(), root.password());
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into event select ?, unit, unit_seq + ?, prev_unit_hash,"
                        + " unhex(md5(?)), agg_type, agg_id, agg_seq + ?, name, revision, recorded_at, metadata, payload, hash"
                        + " from event where position = 1")) {
            insert.setLong(1, position);
            insert.setLong(2, position);
            insert.setLong(3, position);
            insert.setLong(4, position);
            insert.executeUpdate();
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
