package vn.unionledger.api.wiring;

import org.flywaydb.core.Flyway;
import vn.unionledger.log.server.Account;

/** Brings the tables of a database to the form this program needs, under the account that may change them. */
public final class Migrations {
    private Migrations() {}

    /** @param scripts the folder of the scripts on the class path, such as {@code db/vault} */
    public static void run(Databases databases, String database, String scripts) {
        Account account = databases.account("ledger_migrate");
        Flyway.configure()
                .dataSource(databases.url(database), account.user(), account.password())
                .locations("classpath:" + scripts)
                .load()
                .migrate();
    }
}
