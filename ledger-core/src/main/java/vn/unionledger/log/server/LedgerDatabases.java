package vn.unionledger.log.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The four databases of one ledger and their five accounts, all names beginning with the same prefix (none in use; tests
 * keep apart by it).
 */
record LedgerDatabases(String prefix) {

    static final List<String> DATABASES = List.of("ledger", "ledger_vault", "ledger_app", "ledger_views");
    static final List<String> USERS =
            List.of("ledger_migrate", "ledger_run", "ledger_vault", "ledger_app", "ledger_views");

    LedgerDatabases {
        if (!prefix.matches("[a-z0-9_]{0,20}")) {
            throw new IllegalArgumentException("not a prefix for database names: " + prefix);
        }
    }

    String database(String name) {
        return prefixed(name, DATABASES);
    }

    String user(String name) {
        return prefixed(name, USERS);
    }

    List<String> users() {
        return USERS.stream().map(name -> prefix + name).toList();
    }

    private String prefixed(String name, List<String> known) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException(name + " is not one of " + known);
        }
        return prefix + name;
    }

    /**
     * Statements for the server's administrator that make the databases and give each account its rights; doing them again
     * changes nothing but passwords. The running account gets no right here: the migrations hand it those on each table.
     */
    List<String> statements(Function<String, Account> accounts) {
        var statements = new ArrayList<String>();
        for (var name : DATABASES) {
            statements.add(
                    "CREATE DATABASE IF NOT EXISTS `" + database(name) + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        }
        for (var user : users()) {
            statements.addAll(account(accounts.apply(user)));
        }
        var migrate = accounts.apply(user("ledger_migrate"));
        for (var name : DATABASES) {
            var grantsOn = name.equals("ledger") ? " WITH GRANT OPTION" : "";
            statements.add(grant("ALL PRIVILEGES", name, migrate) + grantsOn);
        }
        statements.add(grant("SELECT, INSERT, UPDATE, DELETE", "ledger_vault", accounts.apply(user("ledger_vault"))));
        statements.add(grant("SELECT, INSERT, UPDATE, DELETE", "ledger_app", accounts.apply(user("ledger_app"))));
        var views = accounts.apply(user("ledger_views"));
        statements.add(grant("ALL PRIVILEGES", "ledger_views", views));
        statements.add(grant("SELECT", "ledger", views));
        return statements;
    }

    /** Makes the account where it is missing and sets its password; rights it has stay. */
    static List<String> account(Account account) {
        return List.of(
                "CREATE USER IF NOT EXISTS " + account.grantee(),
                "ALTER USER " + account.grantee() + " IDENTIFIED BY '" + account.password() + "'");
    }

    /** An underscore in the database name of a GRANT stands for any character, so it is escaped. */
    private String grant(String rights, String database, Account account) {
        return "GRANT " + rights + " ON `" + database(database).replace("_", "\\_") + "`.* TO " + account.grantee();
    }
}
