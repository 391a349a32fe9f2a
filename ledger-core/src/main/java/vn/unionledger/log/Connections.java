package vn.unionledger.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** The reading connections of this program: as many as were ever needed at once, up to a limit; who comes later waits. */
final class Connections implements AutoCloseable {
    private static final int MOST = 32;

    private final LogAddress address;
    private final Map<String, String> parameters;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore free = new Semaphore(MOST);
    private volatile boolean closed;

    Connections(LogAddress address, Map<String, String> parameters) {
        this.address = address;
        this.parameters = parameters;
    }

    /** Runs a query on a connection; on one that has died meanwhile it is run once more on a new one. */
    <T> T query(String what, Query<T> query) {
        free.acquireUninterruptibly();
        try {
            Connection used = idle.pollFirst();
            if (used != null) {
                try {
                    return run(used, query);
                } catch (SQLException e) {
                    if (!SqlErrors.isPassing(e)) {
                        throw e;
                    }
                    closeIdle();
                }
            }
            return run(address.open(parameters), query);
        } catch (SQLException e) {
            throw new LogUnavailableException(what + " cannot be read from the log", e);
        } finally {
            free.release();
        }
    }

    private <T> T run(Connection connection, Query<T> query) throws SQLException {
        boolean healthy = false;
        try {
            T result = query.on(connection);
            healthy = true;
            return result;
        } finally {
            if (healthy && !closed) {
                idle.addFirst(connection);
            } else {
                connection.close();
            }
        }
    }

    private void closeIdle() {
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            try {
                connection.close();
            } catch (SQLException alreadyGone) {
                // that is what was wanted
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        closeIdle();
    }

    /** What is asked. */
    interface Query<T> {
        T on(Connection connection) throws SQLException;
    }
}
