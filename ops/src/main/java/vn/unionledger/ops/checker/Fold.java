package vn.unionledger.ops.checker;

import java.sql.SQLException;

/** One thing the checker keeps in mind while it walks through the log, append by append. */
interface Fold {
    void see(Append append) throws SQLException;

    /** The log is over. */
    default void end() throws SQLException {}
}
