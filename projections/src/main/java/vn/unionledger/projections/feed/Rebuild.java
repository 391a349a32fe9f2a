package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.feed.Progress.State;

/** Builds a view again in tables beside the living ones, which are read and filled meanwhile, and then switches. */
final class Rebuild implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private static final int ROLLED_UP_AT_ONCE = 50_000;

    private final View view;
    private final LogReader log;
    private final int pageSize;
    private final Connection connection;
    private final Insert insert;
    private final List<Parked> parked = new ArrayList<>();
    private Progress filled;
    private long rolledUp;

    Rebuild(DataSource database, LogReader log, View view, int pageSize) throws SQLException {
        this.view = view;
        this.log = log;
        this.pageSize = pageSize;
        this.connection = Sessions.open(database);
        this.insert = new Insert(connection);
        this.filled = Progress.none(view.name(), State.LIVE, null);
        for (String table : view.stored()) {
            execute("drop table if exists " + table + "_next");
            execute("create table " + table + "_next like " + table);
        }
    }

    View view() {
        return view;
    }

    long position() {
        return filled.position();
    }

    /** Fills up to a position of the log. */
    void fill(long until) throws SQLException {
        while (filled.position() < until) {
            Page page = Page.read(log, filled.position(), (int) Math.min(pageSize, until - filled.position()));
            if (page.events().isEmpty()) {
                throw new IllegalStateException("the log ends at " + filled.position() + ", before " + until);
            }
            if (!page.continues(filled)) {
                throw new IllegalStateException("the log changed while " + view.name() + " was built again");
            }
            Fold fold = Fold.of(view, page.events());
            for (Table table : view.tables()) {
                insert.into(table.next(), fold.rows().of(table));
            }
            parked.addAll(fold.parked());
            connection.commit();
            for (StoredEvent event : page.events()) {
                filled = filled.after(event);
            }
            if (filled.position() - rolledUp >= ROLLED_UP_AT_ONCE) {
                rollUp();
            }
        }
    }

    /** Brings the sums up to the rows; they are read by nobody yet, so many pages may wait for it together. */
    private void rollUp() throws SQLException {
        for (RollUp rollUp : view.rollUps()) {
            insert.rollUp(rollUp.next(), rolledUp + 1, filled.position());
        }
        connection.commit();
        rolledUp = filled.position();
    }

    /**
     * Puts the new tables in place of the living ones. Nobody may fill the view meanwhile, and both must have read equally
     * far: so a crash between the switch and the token leaves a token that fits either.
     */
    Progress swap(Progress living) throws SQLException {
        if (filled.position() != living.position() || !filled.hash().equals(living.hash())) {
            throw new IllegalStateException(
                    "the new tables of " + view.name() + " stand elsewhere than the living ones");
        }
        rollUp();
        for (Table table : view.tables()) {
            long before = count(table);
            long after = count(table.next());
            if (before != after) {
                LOG.warn("{} had {} rows and has {} now that it is built again", table.name(), before, after);
            }
        }
        StringJoiner renames = new StringJoiner(", ", "rename table ", "");
        for (String table : view.stored()) {
            execute("drop table if exists " + table + "_old");
            renames.add(table + " to " + table + "_old");
            renames.add(table + "_next to " + table);
        }
        execute(renames.toString());
        Park.clear(connection, view.name());
        Park.add(connection, parked);
        Watch.clear(connection, view.name());
        Tokens.askRebuild(connection, view.name(), false);
        Tokens.move(connection, living.position(), filled);
        connection.commit();
        for (String table : view.stored()) {
            execute("drop table " + table + "_old");
        }
        return filled;
    }

    private long count(Table table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table.name())) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            insert.close();
            connection.rollback();
        }
    }
}
