package vn.unionledger.api.guard;

import java.sql.DriverManager;
import java.sql.SQLException;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.TestDatabases;

/** Changes a database behind the program's back. */
public final class Harm {
    private Harm() {}

    /** @param account the name of the account that does it, such as {@code root} */
    public static int on(TestDatabases databases, String account, String database, String sql) {
        Account who = databases.account(account);
        try (var connection = DriverManager.getConnection(databases.url(database), who.user(), who.password());
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
