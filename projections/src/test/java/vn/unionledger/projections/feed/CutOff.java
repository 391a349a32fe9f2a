package vn.unionledger.projections.feed;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a program sees of its database until it is cut off, as by a crash of the program. */
final class CutOff {
    private CutOff() {}

    /** Cut off at the first statement of one kind that comes after one of another kind; nothing is stored from there on. */
    static final class Database implements DataSource {
        private final DataSource real;
        private final String after;
        private final String at;
        private volatile boolean armed;
        private volatile boolean cut;

        Database(DataSource real, String after, String at) {
            this.real = real;
            this.after = after;
            this.at = at;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = real.getConnection();
            return of(Connection.class, connection);
        }

        private <T> T of(Class<T> type, T behind) {
            return type.cast(Proxy.newProxyInstance(
                    CutOff.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            return close(behind);
                        }
                        look(arguments == null || arguments.length == 0 ? null : arguments[0]);
                        try {
                            Object answer = method.invoke(behind, arguments);
                            return answer instanceof Statement statement
                                            && method.getName().equals("createStatement")
                                    ? of(Statement.class, statement)
                                    : answer;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        private void look(@Nullable Object said) throws SQLException {
            if (said instanceof String sql) {
                cut |= armed && sql.startsWith(at);
                armed |= sql.startsWith(after);
            }
            if (cut) {
                throw new SQLNonTransientConnectionException("cut off", "08S01");
            }
        }

        /** What was not committed is gone with the connection. */
        private static @Nullable Object close(Object behind) throws Exception {
            if (behind instanceof Connection connection) {
                connection.rollback();
                try (connection;
                        Statement statement = connection.createStatement()) {
                    statement.execute("do release_all_locks()");
                }
            } else if (behind instanceof Statement statement) {
                statement.close();
            }
            return null;
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return real.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            real.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            real.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return real.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return real.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return real.isWrapperFor(type);
        }
    }
}
