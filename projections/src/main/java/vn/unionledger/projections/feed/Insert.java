package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain inserts of many rows a statement: a row that is there already is an error to hear of. Holds one connection's statements. */
final class Insert implements AutoCloseable {
    private static final int ROWS = 250;

    private final Connection connection;
    private final Map<String, PreparedStatement> full = new HashMap<>();

    Insert(Connection connection) {
        this.connection = connection;
    }

    void all(Rows rows) throws SQLException {
        for (Map.Entry<Table, List<@Nullable Object[]>> of : rows.byTable().entrySet()) {
            into(of.getKey(), of.getValue());
        }
    }

    void into(Table table, List<@Nullable Object[]> rows) throws SQLException {
        int done = 0;
        while (rows.size() - done >= ROWS) {
            PreparedStatement statement = full.get(table.name());
            if (statement == null) {
                statement = connection.prepareStatement(sql(table, ROWS));
                full.put(table.name(), statement);
            }
            execute(statement, rows.subList(done, done + ROWS));
            done += ROWS;
        }
        if (done < rows.size()) {
            try (PreparedStatement statement = connection.prepareStatement(sql(table, rows.size() - done))) {
                execute(statement, rows.subList(done, rows.size()));
            }
        }
    }

    /** Adds the rows of these positions, which stand in the tables, to a view's sums of them. */
    void rollUps(View view, Rows rows, long first, long last) throws SQLException {
        for (RollUp rollUp : view.rollUps()) {
            if (!rows.of(rollUp.of()).isEmpty()) {
                rollUp(rollUp, first, last);
            }
        }
    }

    void rollUp(RollUp rollUp, long first, long last) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(rollUp.add())) {
            add.setLong(1, first);
            add.setLong(2, last);
            add.executeUpdate();
        }
    }

    private static void execute(PreparedStatement statement, List<@Nullable Object[]> rows) throws SQLException {
        int parameter = 0;
        for (@Nullable Object[] row : rows) {
            for (Object value : row) {
                set(statement, ++parameter, value);
            }
        }
        statement.executeUpdate();
    }

    private static void set(PreparedStatement statement, int parameter, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setString(parameter, null);
            case String text -> statement.setString(parameter, text);
            case Long number -> statement.setLong(parameter, number);
            case Integer number -> statement.setInt(parameter, number);
            case Boolean truth -> statement.setInt(parameter, truth ? 1 : 0);
            case byte[] bytes -> statement.setBytes(parameter, bytes);
            case LocalDate day -> statement.setString(parameter, day.toString());
            default -> throw new IllegalArgumentException("a row cannot hold a " + value.getClass());
        }
    }

    private static String sql(Table table, int rows) {
        String one = "(" + "?, ".repeat(table.columns().size() - 1) + "?)";
        return "insert into " + table.name() + " (" + String.join(", ", table.columns()) + ") values "
                + (one + ", ").repeat(rows - 1) + one;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : full.values()) {
            statement.close();
        }
        full.clear();
    }
}
