package vn.unionledger.ops.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.unionledger.log.LogAddress;

/** The bound of every fold: the columns of all events fetched by plain JDBC, page by page, and dropped. */
final class ReadBack {
    private static final int PAGE = 2000;
    private static final int COLUMNS = 14;

    private ReadBack() {}

    /** @return how many events */
    static long of(LogAddress log) throws SQLException {
        String url = log.url() + (log.url().contains("?") ? "&" : "?") + "useServerPrepStmts=true";
        try (Connection connection = DriverManager.getConnection(url, log.user(), log.password());
                PreparedStatement page = connection.prepareStatement(
                        "select position, unit, unit_seq, prev_unit_hash, event_id, agg_type, agg_id, agg_seq, name,"
                                + " revision, recorded_at, metadata, payload, hash from event where position > ?"
                                + " order by position limit " + PAGE)) {
            long last = 0;
            long before;
            do {
                before = last;
                page.setLong(1, last);
                try (ResultSet row = page.executeQuery()) {
                    while (row.next()) {
                        last = row.getLong(1);
                        for (int column = 2; column <= COLUMNS; column++) {
                            row.getBytes(column);
                        }
                    }
                }
            } while (last > before);
            return last;
        }
    }
}
