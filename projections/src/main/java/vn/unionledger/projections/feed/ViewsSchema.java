package vn.unionledger.projections.feed;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the views: a schema of their own that may be dropped and filled again from the log. */
public final class ViewsSchema {
    private ViewsSchema() {}

    /** Brings the schema up to this program's version. */
    public static void migrate(DataSource database) {
        Flyway.configure(ViewsSchema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/projections")
                .load()
                .migrate();
    }
}
