package vn.unionledger.log.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One signed-in connection of a test that speaks plain SQL. */
public record Session(Connection connection) implements AutoCloseable {

    public static Session open(String url, Account account) throws SQLException {
        return new Session(DriverManager.getConnection(url, account.user(), account.password()));
    }

    public void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    public String text(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).as(query).isTrue();
            return rows.getString(1);
        }
    }

    /** The server's number for the refusal of this statement, such as 1142. */
    public int refusal(String sql) {
        return refusal(() -> run(sql));
    }

    /** The server's number for refusing a sign-in, such as 1045. */
    public static int refusalOfSignIn(String url, Account account) {
        return refusal(() -> open(url, account).close());
    }

    private static int refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        var refused = catchThrowable(act);
        assertThat(refused).as("a refusal").isInstanceOf(SQLException.class);
        return ((SQLException) refused).getErrorCode();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
