package vn.unionledger.log;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Which refusals of the database say nothing against what was asked. */
final class SqlErrors {
    static final int UNKNOWN_VARIABLE = 1193;

    /**
     * Changed since read (1020), shutting down (1053), lock wait (1205), deadlock (1213), read-only after a switch (1290, 1792,
     * 1836), interrupted (1317, 1969), killed (1927, 4031).
     */
    private static final Set<Integer> PASSING =
            Set.of(1020, 1053, 1205, 1213, 1290, 1317, 1792, 1836, 1927, 1969, 4031);

    /** A column refused NULL (1048), a unique index a second row (1062), a trigger the change (1644). */
    private static final Set<Integer> GUARDS = Set.of(1048, 1062, 1644);

    private SqlErrors() {}

    /** Whether a write that was made without looking ran into what it would have seen. */
    static boolean isGuard(SQLException e) {
        return GUARDS.contains(e.getErrorCode());
    }

    /** Whether the same may succeed a moment later, on another connection. */
    static boolean isPassing(SQLException e) {
        String state = e.getSQLState();
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || e instanceof SQLNonTransientConnectionException
                || (state != null && state.startsWith("08"))
                || PASSING.contains(e.getErrorCode());
    }
}
