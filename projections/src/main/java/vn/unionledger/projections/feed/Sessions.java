package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Connections of the feed: no autocommit, READ COMMITTED, and never long waits for a lock. */
final class Sessions {
    private Sessions() {}

    static Connection open(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set session lock_wait_timeout = 10, innodb_lock_wait_timeout = 10");
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
