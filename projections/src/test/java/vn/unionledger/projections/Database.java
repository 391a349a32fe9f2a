package vn.unionledger.projections;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;
import vn.unionledger.projections.feed.ViewsSchema;

/** An empty schema of views on a real server, used by one test class. */
public final class Database {
    private final DataSource views;

    private Database(DataSource views) {
        this.views = views;
    }

    public static Database fresh() {
        return of(TestServer.fresh());
    }

    /** The views of a test that has a log of its own. */
    public static Database of(TestDatabases databases) {
        Account account = databases.account("ledger_views");
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(databases.url("ledger_views", "cachePrepStmts=true"));
        source.setUsername(account.user());
        source.setPassword(account.password());
        source.setMaximumPoolSize(6);
        source.setMinimumIdle(0);
        source.setIdleTimeout(10_000);
        ViewsSchema.migrate(source);
        return new Database(source);
    }

    public DataSource views() {
        return views;
    }

    public JdbcClient sql() {
        return JdbcClient.create(views);
    }

    public long count(String table) {
        return sql().sql("select count(*) from " + table).query(Long.class).single();
    }
}
