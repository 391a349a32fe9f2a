package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.projections.feed.Progress.State;

/** The new tables of one view, filled beside the living ones, which are read and followed meanwhile, and then put in their place. */
final class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private static final int ROLLED_UP_AT_ONCE = 10_000;

    private final View view;
    private final boolean wasEmpty;
    private final List<Parked> parked = new ArrayList<>();
    private volatile long sorted;

    private Rebuild(View view, boolean wasEmpty) {
        this.view = view;
        this.wasEmpty = wasEmpty;
    }

    /**
     * Makes the new tables, empty.
     *
     * @param wasEmpty whether the living ones hold nothing yet, so that there is nothing to compare with
     * @param keysLater whether their further keys are left out until {@link #sort}
     */
    static Rebuild begin(Connection driver, View view, boolean wasEmpty, boolean keysLater) throws SQLException {
        for (String table : view.stored()) {
            execute(driver, "drop table if exists " + table + "_next");
            execute(driver, "create table " + table + "_next like " + table);
        }
        for (Table table : keysLater ? view.tables() : List.<Table>of()) {
            Keys keys = Keys.of(driver, table.next());
            if (!keys.isEmpty()) {
                execute(driver, keys.dropping());
            }
        }
        Park.clear(driver, next(view));
        return new Rebuild(view, wasEmpty);
    }

    /** Goes on with new tables that were filled up to a position; absent if they are not all there. */
    static Optional<Rebuild> resume(Connection driver, View view, boolean wasEmpty, long position) throws SQLException {
        for (String table : view.stored()) {
            if (!exists(driver, table + "_next")) {
                return Optional.empty();
            }
        }
        Rebuild rebuild = new Rebuild(view, wasEmpty);
        rebuild.takeBack(driver, position);
        Park.clearAfter(driver, next(view), position);
        return Optional.of(rebuild);
    }

    View view() {
        return view;
    }

    /** Takes out of the new tables what comes after a position. */
    void takeBack(Connection connection, long position) throws SQLException {
        for (Table table : view.tables()) {
            execute(connection, "delete from " + table.next().name() + " where position > " + position);
        }
    }

    void park(List<Parked> more) {
        parked.addAll(more);
    }

    /** Stores what was parked so far beside the new tables. Not committed yet. */
    void keepParked(Connection driver) throws SQLException {
        Park.add(driver, parked.stream().map(one -> one.of(next(view))).toList());
        parked.clear();
    }

    /** The name that events are parked under until the new tables are in place. */
    private static String next(View view) {
        return view.name() + "_next";
    }

    /**
     * Adds the keys that were left out and the sums of the rows, and looks whether the new table has as many rows as the living
     * one up to there. Can be done again from the beginning where it was cut off.
     *
     * @param position that the new table was filled to
     */
    void sort(Lane lane, Table table, long position) throws SQLException {
        addKeys(lane, table);
        for (RollUp rollUp : view.rollUps()) {
            if (rollUp.of().equals(table)) {
                rollUp(lane, rollUp.next(), position);
            }
        }
        sorted = position;
        // the living one goes on: one statement sees both of its counts at the same moment
        long before = count(
                lane,
                "(select count(*) from " + table.name() + ") - (select count(*) from " + table.name()
                        + " where position > " + position + ")");
        long after = count(lane, "(select count(*) from " + table.next().name() + ")");
        if (before != after && !wasEmpty) {
            LOG.warn("{} had {} rows and has {} now that it is built again", table.name(), before, after);
        }
    }

    private static void addKeys(Lane lane, Table table) throws SQLException {
        Keys missing = missing(lane.connection(), table);
        if (!missing.isEmpty()) {
            lane.execute(missing.adding());
        }
    }

    private static Keys missing(Connection connection, Table table) throws SQLException {
        return Keys.of(connection, table)
                .without(Keys.of(connection, table.next()))
                .on(table.next());
    }

    private static void rollUp(Lane lane, RollUp rollUp, long position) throws SQLException {
        lane.execute("delete from " + rollUp.name());
        for (long after = 0; after < position; after += ROLLED_UP_AT_ONCE) {
            lane.insert().rollUp(rollUp, after + 1, Math.min(position, after + ROLLED_UP_AT_ONCE));
            lane.connection().commit();
        }
    }

    /**
     * Puts the new tables in place of the living ones, on the connection that has the right to drive. Nobody may fill the view
     * meanwhile. Where both have read equally far, a crash between the switch and the token leaves a token that fits either;
     * where the new ones have read further, the token fits no history meanwhile, and after a crash the view is emptied and
     * filled.
     */
    void swap(Connection driver, Progress living, Progress reached) throws SQLException {
        boolean equal = reached.position() == living.position();
        if (equal ? !reached.hash().equals(living.hash()) : reached.position() < living.position()) {
            throw new IllegalStateException("the new tables of " + view.name() + " do not go on from the living ones");
        }
        boolean filling = living.state() == State.REBUILDING;
        Progress filled = reached.of(
                view.name(),
                filling ? State.REBUILDING : State.LIVE,
                filling && !living.rebuildAsked() ? living.said() : null);
        for (String table : view.stored()) {
            execute(driver, "drop table if exists " + table + "_old");
        }
        try (Insert sums = new Insert(driver)) {
            for (RollUp rollUp : view.rollUps()) {
                sums.rollUp(rollUp.next(), sorted + 1, reached.position());
            }
        }
        driver.commit();
        if (!equal) {
            Tokens.move(driver, living.position(), filled.ofNoHistory());
            driver.commit();
        }
        StringJoiner renames = new StringJoiner(", ", "rename table ", "");
        for (String table : view.stored()) {
            renames.add(table + " to " + table + "_old");
            renames.add(table + "_next to " + table);
        }
        execute(driver, renames.toString());
        Park.clear(driver, view.name());
        Park.rename(driver, next(view), view.name());
        Watch.clear(driver, view.name());
        Bookmark.remove(driver, view.name());
        Tokens.askRebuild(driver, view.name(), false);
        Tokens.move(driver, filled.position(), filled);
        driver.commit();
        for (String table : view.stored()) {
            execute(driver, "drop table " + table + "_old");
        }
    }

    private static boolean exists(Connection driver, String table) throws SQLException {
        try (PreparedStatement select = driver.prepareStatement(
                "select 1 from information_schema.tables where table_schema = database() and table_name = ?")) {
            select.setString(1, table);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private static long count(Lane lane, String what) throws SQLException {
        try (Statement statement = lane.connection().createStatement();
                ResultSet row = statement.executeQuery("select " + what)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
