package vn.unionledger.log.server;

/**
 * Four databases and five accounts of one test, with the rights that the real ones have. Names go in as everywhere
 * ({@code ledger}, {@code ledger_run}) and come out with this test's prefix.
 */
public final class TestDatabases {

    private final MariaDbServer server;
    private final LedgerDatabases databases;
    private final Accounts accounts;

    TestDatabases(MariaDbServer server, LedgerDatabases databases, Accounts accounts) {
        this.server = server;
        this.databases = databases;
        this.accounts = accounts;
    }

    public MariaDbServer server() {
        return server;
    }

    /** The database's real name, such as {@code t3_ledger} for {@code ledger}. */
    public String database(String name) {
        return databases.database(name);
    }

    /** The account of this test for one of the five names, such as {@code ledger_run}; {@code root} is the server's. */
    public Account account(String name) {
        return name.equals("root") ? server.account("root") : accounts.named(databases.user(name));
    }

    /** The JDBC address of one of the four databases. */
    public String url(String name, String... parameters) {
        return server.url(database(name), parameters);
    }
}
