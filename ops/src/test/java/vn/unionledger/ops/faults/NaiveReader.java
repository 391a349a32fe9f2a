package vn.unionledger.ops.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.unionledger.log.LogAddress;

/** Reads the way one would without thinking: whatever is behind the last position seen. The peer of our reader in these tests. */
final class NaiveReader implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement behind;
    private long seen;

    NaiveReader(LogAddress address) throws SQLException {
        connection = DriverManager.getConnection(address.url(), address.user(), address.password());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        behind = connection.prepareStatement(
                "select position from event where position > ? order by position limit 2000");
    }

    List<Long> next() throws SQLException {
        behind.setLong(1, seen);
        List<Long> positions = new ArrayList<>();
        try (ResultSet row = behind.executeQuery()) {
            while (row.next()) {
                positions.add(row.getLong(1));
            }
        }
        if (!positions.isEmpty()) {
            seen = positions.getLast();
        }
        return positions;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
