package vn.unionledger.api.guard;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.Session;
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

    /** Ends the connection of the act while its first statement on this table waits for the server. */
    public static <T> T cutOffAt(TestDatabases databases, String database, String table, Callable<T> act)
            throws SQLException, InterruptedException, ExecutionException {
        String waiting = "select coalesce(min(id), 0) from information_schema.processlist where info like '%" + table
                + "%' and user = '" + databases.account(database).user() + "'";
        Account root = databases.account("root");
        try (Session holder = Session.open(databases.url(database), root);
                Session killer = Session.open(databases.url(database), root);
                var thread = Executors.newSingleThreadExecutor()) {
            holder.run("lock tables " + table + " write");
            Future<T> outcome = thread.submit(act);
            String connection = killer.text(waiting);
            while (connection.equals("0") && !outcome.isDone()) {
                TimeUnit.MILLISECONDS.sleep(5);
                connection = killer.text(waiting);
            }
            killer.run("kill connection " + connection);
            return outcome.get();
        }
    }
}
