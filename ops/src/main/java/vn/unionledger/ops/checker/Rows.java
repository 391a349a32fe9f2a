package vn.unionledger.ops.checker;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a query one after the other, however many there are, on a connection of its own. */
final class Rows implements AutoCloseable {
    private final Connection connection;
    private final Statement statement;
    private final ResultSet row;
    private final int columns;
    private boolean there;

    /** @param sql orders by position, which is the first column */
    Rows(Connection connection, String sql) throws SQLException {
        this.connection = connection;
        statement = streaming(connection);
        row = statement.executeQuery(sql);
        columns = row.getMetaData().getColumnCount();
        there = row.next();
    }

    static Statement streaming(Connection connection) throws SQLException {
        Statement statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(Integer.MIN_VALUE);
        return statement;
    }

    /** The position of the row at hand; beyond all positions after the last. */
    long position() throws SQLException {
        return there ? row.getLong(1) : Long.MAX_VALUE;
    }

    /** The row at hand as texts; goes on to the next. */
    List<@Nullable String> take() throws SQLException {
        List<@Nullable String> values = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
            values.add(text(row, column));
        }
        there = row.next();
        return values;
    }

    /** A value as text; bytes as hexadecimal digits. */
    static @Nullable String text(ResultSet row, int column) throws SQLException {
        if (row.getMetaData().getColumnType(column) == Types.BINARY) {
            byte[] bytes = row.getBytes(column);
            return bytes == null ? null : HexFormat.of().formatHex(bytes);
        }
        return row.getString(column);
    }

    /** All rows of one position. */
    List<List<@Nullable String>> at(long position) throws SQLException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        while (position() == position) {
            rows.add(take());
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                statement) {
            while (there) {
                there = row.next();
            }
        }
    }
}
