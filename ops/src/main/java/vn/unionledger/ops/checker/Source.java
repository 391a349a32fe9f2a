package vn.unionledger.ops.checker;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where a ledger's databases are, and as whom the checker reads them.
 *
 * @param server address up to the port, such as {@code jdbc:mysql://127.0.0.1:3306}
 * @param user one who may read all of them and make one more
 * @param prefix what the names of the databases begin with; empty for most
 */
public record Source(String server, String user, String password, String prefix) {
    private static final String HOW = "?sslMode=DISABLED&connectionTimeZone=UTC&characterEncoding=UTF-8"
            + "&connectionCollation=utf8mb4_bin&yearIsDateType=false";

    /** The JDBC address of one of the databases; of the server if the name is empty. */
    String url(String database) {
        return server + "/" + (database.isEmpty() ? "" : prefix + database) + HOW;
    }

    Connection open(String database) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }
}
