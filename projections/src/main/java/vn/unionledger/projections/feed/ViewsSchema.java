package vn.unionledger.projections.feed;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of the views: a schema of their own, always filled from the log. Its script is never migrated from one shape to
 * the next: where it differs from what stands in the database, everything is dropped, made again and filled again.
 */
public final class ViewsSchema {
    private static final Logger LOG = LoggerFactory.getLogger(ViewsSchema.class);

    private ViewsSchema() {}

    /**
     * Brings the schema to this program's shape.
     *
     * @throws IllegalStateException if the database's name does not end in {@code ledger_views}: what is not ours is never dropped
     */
    public static void migrate(DataSource database) {
        String name = JdbcClient.create(database)
                .sql("select database()")
                .query(String.class)
                .single();
        if (!name.endsWith("ledger_views")) {
            throw new IllegalStateException(
                    "The views live in a database of their own whose name ends in ledger_views, not in " + name);
        }
        Flyway flyway = Flyway.configure(ViewsSchema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/projections")
                .cleanDisabled(false)
                .load();
        try {
            flyway.migrate();
        } catch (FlywayValidateException _) {
            LOG.warn("The views in {} have another shape than this program fills; they are made again", name);
            flyway.clean();
            flyway.migrate();
        }
    }
}
