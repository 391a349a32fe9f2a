package vn.unionledger.projections.feed;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a program sees of its database until it is cut off, as by a crash of the program. */
final class CutOff {
    private CutOff() {}

    /** Cut off at one call; nothing is stored from there on. */
    static final class Database implements DataSource {
        private final DataSource real;
        private final Predicate<String> at;
        private final boolean lostAnswer;
        private volatile boolean cut;

        private Database(DataSource real, Predicate<String> at, boolean lostAnswer) {
            this.real = real;
            this.at = at;
            this.lostAnswer = lostAnswer;
        }

        /** At the first statement that begins like this. */
        static Database at(DataSource real, String begin) {
            return new Database(real, said -> said.startsWith(begin), false);
        }

        /** At the first statement of one kind that comes after one of another kind. */
        static Database after(DataSource real, String first, String then) {
            AtomicBoolean armed = new AtomicBoolean();
            return new Database(
                    real,
                    said -> {
                        boolean cuts = armed.get() && said.startsWith(then);
                        armed.compareAndSet(false, said.startsWith(first));
                        return cuts;
                    },
                    false);
        }

        /** At one of all calls, before it is done or when it is done and the answer is on its way. */
        static Database atCall(DataSource real, int call, boolean lostAnswer) {
            AtomicInteger calls = new AtomicInteger();
            return new Database(real, _ -> calls.incrementAndGet() == call, lostAnswer);
        }

        boolean isCut() {
            return cut;
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
                        if (cut) {
                            throw gone();
                        }
                        String said = arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
                                ? sql
                                : method.getName();
                        boolean last = at.test(said);
                        cut |= last;
                        if (last && !lostAnswer) {
                            throw gone();
                        }
                        try {
                            Object answer = method.invoke(behind, arguments);
                            if (last) {
                                throw gone();
                            }
                            return answer instanceof Statement statement
                                            && method.getName().equals("createStatement")
                                    ? of(Statement.class, statement)
                                    : answer;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        private static SQLException gone() {
            return new SQLNonTransientConnectionException("cut off", "08S01");
        }

        /** What was not committed is gone with the connection. */
        private static @Nullable Object close(Object behind) throws Exception {
            if (behind instanceof Connection connection) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
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
