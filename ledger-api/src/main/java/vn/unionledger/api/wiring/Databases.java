package vn.unionledger.api.wiring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.MariaDbServer;
import vn.unionledger.log.server.RunningServer;

/**
 * Where the ledger's four databases are ({@code ledger}, {@code ledger_vault}, {@code ledger_app}, {@code ledger_views}), and the
 * five accounts that each may do no more than their part.
 */
public interface Databases {
    /** The JDBC address of one of the four. */
    String url(String database, String... parameters);

    /** One of {@code ledger_migrate}, {@code ledger_run}, {@code ledger_vault}, {@code ledger_app}, {@code ledger_views}. */
    Account account(String name);

    /** The databases of a private server in a data folder. */
    static Databases of(MariaDbServer server) {
        return of(server::url, server::account);
    }

    /** The databases of a private server that another program runs. */
    static Databases of(RunningServer server) {
        return of(server::url, server::account);
    }

    static Databases of(Urls urls, Function<String, Account> accounts) {
        return new Databases() {
            @Override
            public String url(String database, String... parameters) {
                return urls.url(database, parameters);
            }

            @Override
            public Account account(String name) {
                return accounts.apply(name);
            }
        };
    }

    /**
     * A pool of connections under one account. Who waits for an answer longer than {@code answer} loses the connection instead: a
     * database that hangs keeps nobody waiting for ever.
     */
    default HikariDataSource pool(String database, String account, int size, Duration answer) {
        return pool(database, account, size, "connectTimeout=5000", "socketTimeout=" + answer.toMillis());
    }

    /** A pool of connections under one account, whose statements may take as long as they need. */
    default HikariDataSource pool(String database, String account, int size, String... parameters) {
        Account who = account(account);
        HikariConfig config = new HikariConfig();
        config.setPoolName(account);
        config.setJdbcUrl(url(database, parameters));
        config.setUsername(who.user());
        config.setPassword(who.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(1, size));
        config.setConnectionTimeout(5_000);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    /** Builds addresses. */
    @FunctionalInterface
    interface Urls {
        String url(String database, String... parameters);
    }

    /** Puts parameters behind an address. */
    static String with(String address, String... parameters) {
        return Arrays.stream(parameters).reduce(address, (url, one) -> url + (url.contains("?") ? "&" : "?") + one);
    }
}
