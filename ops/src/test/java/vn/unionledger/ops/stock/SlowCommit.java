package vn.unionledger.ops.stock;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.unionledger.log.LogAddress;

/** Another program's transaction that has the head row and is slow to commit. */
final class SlowCommit implements AutoCloseable {
    private final Connection connection;

    SlowCommit(LogAddress address) throws SQLException {
        connection = DriverManager.getConnection(address.url(), address.user(), address.password());
        connection.setAutoCommit(false);
    }

    void takeHead() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("update head set touched = touched + 1 where id = 1");
        }
    }

    void release() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
