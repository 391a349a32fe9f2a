package vn.unionledger.projections.feed;

import com.mysql.cj.jdbc.JdbcConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plain inserts of many rows a statement: a row that is there already is an error to hear of. Holds one connection's statements:
 * those of many rows are prepared in the server, which then need not read their text again and again.
 */
final class Insert implements AutoCloseable {
    private static final int[] ROWS = {1000, 100};
    private static final int PLACES_MAX = 65_535;
    private static final long CHARACTERS_MAX = 2 << 20;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Insert(Connection connection) {
        this.connection = connection;
    }

    /** Whether a database refused what it was given: too long, no number, there already. */
    static boolean isAboutData(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    void all(Rows rows) throws SQLException {
        for (Map.Entry<Table, List<@Nullable Object[]>> of : rows.byTable().entrySet()) {
            into(of.getKey(), of.getValue());
        }
    }

    void into(Table table, List<@Nullable Object[]> rows) throws SQLException {
        int done = 0;
        for (int many : ROWS) {
            while (rows.size() - done >= many
                    && many * table.columns().size() <= PLACES_MAX
                    && isLight(rows.subList(done, done + many))) {
                execute(prepared(table, many), rows.subList(done, done + many));
                done += many;
            }
        }
        int most = ROWS[ROWS.length - 1];
        while (done < rows.size()) {
            int some = Math.min(most, rows.size() - done);
            try (PreparedStatement statement = connection.prepareStatement(sql(table, some))) {
                execute(statement, rows.subList(done, done + some));
            }
            done += some;
        }
    }

    /** Whether these rows fit well into one packet of the server. */
    private static boolean isLight(List<@Nullable Object[]> rows) {
        long characters = 0;
        for (@Nullable Object[] row : rows) {
            for (Object value : row) {
                if (value instanceof String text) {
                    characters += text.length();
                }
            }
        }
        return characters <= CHARACTERS_MAX;
    }

    private PreparedStatement prepared(Table table, int rows) throws SQLException {
        String name = table.name() + " " + rows;
        PreparedStatement known = prepared.get(name);
        if (known == null) {
            String sql = sql(table, rows);
            known = connection.isWrapperFor(JdbcConnection.class)
                    ? connection.unwrap(JdbcConnection.class).serverPrepareStatement(sql)
                    : connection.prepareStatement(sql);
            prepared.put(name, known);
        }
        return known;
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
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }
}
