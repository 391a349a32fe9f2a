package vn.unionledger.api.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.TransactionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import vn.unionledger.log.LogUnavailableException;

/**
 * Tells a database that went away while it was asked from a fault of the program: nothing is wrong with what was asked, and what
 * was to be recorded may be there or not.
 */
public final class LostDatabase {
    private static final int DEEPEST = 16;
    private static final String CONNECTION_STATE = "08";
    /** MariaDB's number for a connection that was ended from outside while it worked. */
    private static final int CONNECTION_KILLED = 1927;

    private LostDatabase() {}

    /** Whether a lost database is what an exception comes from, however deep. */
    public static boolean isBehind(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (is(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean is(Throwable thrown) {
        return switch (thrown) {
            case LogUnavailableException _,
                    RecoverableDataAccessException _,
                    TransientDataAccessResourceException _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _,
                    // a server that is there refuses no rollback; and the exception it was for is gone by then
                    TransactionException _,
                    TransactionSystemException _,
                    SQLTransientConnectionException _,
                    SQLNonTransientConnectionException _,
                    SQLRecoverableException _ -> true;
            case SQLException sql ->
                sql.getErrorCode() == CONNECTION_KILLED
                        || (sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION_STATE));
            default -> false;
        };
    }
}
