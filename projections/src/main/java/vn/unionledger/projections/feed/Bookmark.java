package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.projections.feed.Progress.State;

/**
 * How far the new tables of some views are filled, stored beside them, and who fills them. Whoever drives the views next, this
 * program or another, goes on there, so that a lost connection costs no more than what was filled since the place was stored
 * last. Lanes that a program has open still cannot fill what another took over: each of their transactions begins by looking who
 * does, and holds on to the answer until it ends.
 */
final class Bookmark {
    private final Connection driver;
    private final String owner = UUID.randomUUID().toString();

    /** @param driver the connection that has the right to drive */
    Bookmark(Connection driver) {
        this.driver = driver;
    }

    /** The name that lanes are to {@linkplain #require look for}. */
    String owner() {
        return owner;
    }

    /**
     * Takes over what was begun, once no transaction of another owner's lane is open, and forgets it of any other view.
     *
     * @return how far each of these views is, if it was begun; all are equally far
     */
    Map<String, Progress> take(Collection<View> views) throws SQLException {
        try (PreparedStatement update = driver.prepareStatement("update view_build set owner = ?")) {
            update.setString(1, owner);
            update.executeUpdate();
        }
        Map<String, Progress> begun = read();
        List<String> wanted = views.stream().map(View::name).toList();
        for (String view : List.copyOf(begun.keySet())) {
            if (!wanted.contains(view)) {
                begun.remove(view);
                remove(driver, view);
            }
        }
        driver.commit();
        return begun;
    }

    private Map<String, Progress> read() throws SQLException {
        Map<String, Progress> begun = new HashMap<>();
        try (PreparedStatement select = driver.prepareStatement(
                        "select view, position, event_hash, applied, running_hash from view_build");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Progress stored = new Progress(
                        row.getString(1),
                        row.getLong(2),
                        Sha256.fromBytes(row.getBytes(3)),
                        row.getLong(4),
                        Sha256.fromBytes(row.getBytes(5)),
                        State.LIVE,
                        null,
                        false);
                begun.put(stored.view(), stored);
            }
        }
        return begun;
    }

    /** Begins at the beginning, with a view whose new tables are empty. Not committed yet. */
    void place(String view) throws SQLException {
        try (PreparedStatement insert = driver.prepareStatement(
                "insert into view_build (position, event_hash, applied, running_hash, view, owner) values (?, ?, ?, ?, ?, ?)")) {
            fill(insert, Progress.none(view, State.LIVE, null));
            insert.setString(5, view);
            insert.setString(6, owner);
            insert.executeUpdate();
        }
    }

    /** Goes on to where every view's new tables are now. Not committed yet. */
    void move(Progress reached) throws SQLException {
        try (PreparedStatement update = driver.prepareStatement(
                "update view_build set position = ?, event_hash = ?, applied = ?, running_hash = ? where owner = ?")) {
            fill(update, reached);
            update.setString(5, owner);
            update.executeUpdate();
        }
    }

    /** Forgets a view: its new tables are in place of the living ones, or are given up. Not committed yet. */
    static void remove(Connection driver, String view) throws SQLException {
        try (PreparedStatement delete = driver.prepareStatement("delete from view_build where view = ?")) {
            delete.setString(1, view);
            delete.executeUpdate();
        }
    }

    /** Holds on to the owner until this lane's transaction ends. @throws SQLTransientException if it is another one by now */
    static void require(Connection lane, String owner) throws SQLException {
        try (PreparedStatement select =
                lane.prepareStatement("select view from view_build where owner = ? lock in share mode")) {
            select.setString(1, owner);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new SQLTransientException("another program goes on building these views");
                }
            }
        }
    }

    private static void fill(PreparedStatement statement, Progress progress) throws SQLException {
        statement.setLong(1, progress.position());
        statement.setBytes(2, progress.hash().bytes());
        statement.setLong(3, progress.applied());
        statement.setBytes(4, progress.running().bytes());
    }
}
