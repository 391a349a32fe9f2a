package vn.unionledger.ops.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC driver for {@code failing:<address>} that hands every call on to the address's own driver, except one: at the n-th call
 * that goes to the database the connection breaks, before the database has heard it or after it has done it.
 */
final class FailingDriver implements Driver {
    static final String PREFIX = "failing:";

    private static final Set<String> CALLS = Set.of(
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "getMoreResults",
            "commit",
            "rollback",
            "setTransactionIsolation",
            "setAutoCommit");

    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    private volatile boolean afterwards;

    /** Breaks a connection once, at this call from now on, counted from 1. */
    void breakAt(long call, boolean afterwards) {
        this.afterwards = afterwards;
        left.set(call);
    }

    /** Nothing breaks any more. @return whether it came to the call that was to break */
    boolean mend() {
        return left.getAndSet(Long.MAX_VALUE) <= 0;
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        boolean now = left.decrementAndGet() == 0;
        if (now && !afterwards) {
            throw broken();
        }
        Connection real = DriverManager.getConnection(url.substring(PREFIX.length()), properties);
        if (now) {
            real.abort(Runnable::run);
            throw broken();
        }
        return wrapped(Connection.class, real, real);
    }

    private static SQLException broken() {
        return new SQLNonTransientConnectionException("the connection broke, as it was told to", "08S01");
    }

    private <T> T wrapped(Class<T> type, Object real, Connection connection) {
        InvocationHandler handler = (_, method, arguments) -> call(real, method, arguments, connection);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object call(Object real, Method method, Object @Nullable [] arguments, Connection connection)
            throws Throwable {
        boolean now = CALLS.contains(method.getName()) && left.decrementAndGet() == 0;
        if (now && !afterwards) {
            connection.abort(Runnable::run);
            throw broken();
        }
        Object result;
        try {
            result = method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
        if (now) {
            connection.abort(Runnable::run);
            throw broken();
        }
        return switch (result) {
            case CallableStatement statement -> statement;
            case PreparedStatement statement -> wrapped(PreparedStatement.class, statement, connection);
            case Statement statement -> wrapped(Statement.class, statement, connection);
            case null, default -> result;
        };
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
