package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.feed.Progress.State;

/**
 * One connection that drives the views page by page: rows and tokens of a page in one transaction. The right to drive is a lock
 * of this very connection, so a program that loses the connection cannot go on writing.
 */
final class Drive implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Drive.class);

    private final Connection connection;
    private final LogReader log;
    private final List<View> views;
    private final int pageSize;
    private final Insert insert;
    private final Map<String, Progress> progress = new LinkedHashMap<>();
    private final Ahead pages;
    private final Set<String> aside = new HashSet<>();

    Drive(DataSource database, LogReader log, List<View> views, int pageSize) throws SQLException {
        this.log = log;
        this.pages = new Ahead(log);
        this.views = List.copyOf(views);
        this.pageSize = pageSize;
        this.connection = Sessions.open(database);
        this.insert = new Insert(connection);
    }

    /** Takes the right to drive, if no other program has it. */
    boolean claim() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select get_lock(concat(database(), '.views'), 0)");
                ResultSet row = lock.executeQuery()) {
            row.next();
            if (row.getInt(1) != 1) {
                connection.rollback();
                return false;
            }
        }
        dropOld();
        refresh();
        return true;
    }

    /** A program that was cut off right behind a switch left the tables that it had put away. */
    private void dropOld() throws SQLException {
        String old = views.stream()
                .flatMap(view -> view.stored().stream())
                .map(table -> table + "_old")
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists " + old);
        }
    }

    /** Reads how far the views are; a view never seen before begins at the beginning. */
    void refresh() throws SQLException {
        Map<String, Progress> stored = Tokens.read(connection);
        progress.clear();
        aside.clear();
        for (View view : views) {
            Progress known = stored.get(view.name());
            if (known == null) {
                known = Progress.none(view.name(), State.REBUILDING, null);
                Tokens.create(connection, known);
            }
            progress.put(view.name(), known);
        }
        connection.commit();
    }

    Map<String, Progress> progress() {
        return Map.copyOf(progress);
    }

    Connection connection() {
        return connection;
    }

    /** Applies one page to the views that are furthest behind. @return how many events, 0 if there was nothing to do */
    int step() throws SQLException {
        List<View> running = running();
        if (running.isEmpty()) {
            return 0;
        }
        long lowest =
                running.stream().mapToLong(view -> at(view).position()).min().orElseThrow();
        List<View> group =
                running.stream().filter(view -> at(view).position() == lowest).toList();
        long next = running.stream()
                .mapToLong(view -> at(view).position())
                .filter(position -> position > lowest)
                .min()
                .orElse(Long.MAX_VALUE);
        Page page = pages.take(lowest, (int) Math.min(pageSize, next - lowest));
        boolean otherHistory = false;
        for (View view : group) {
            if (!page.continues(at(view)) && (page.before() != null || log.bound() < lowest)) {
                startOver(view);
                otherHistory = true;
            }
        }
        if (otherHistory) {
            return 1;
        }
        if (page.events().isEmpty()) {
            caughtUp(group);
            return 0;
        }
        if (page.events().size() == pageSize) {
            pages.begin(page.last(), pageSize);
        }
        apply(group, page.events());
        return page.events().size();
    }

    /** Views that are not followed until {@link #refresh}: others fill them meanwhile. */
    void leave(Collection<String> others) {
        aside.addAll(others);
    }

    /** How far the furthest of the views that are followed is; absent if none is. */
    OptionalLong reached() {
        return running().stream().mapToLong(view -> at(view).position()).max();
    }

    private List<View> running() {
        return views.stream()
                .filter(view -> at(view).state() != State.STOPPED && !aside.contains(view.name()))
                .toList();
    }

    private Progress at(View view) {
        Progress known = progress.get(view.name());
        if (known == null) {
            throw new IllegalStateException("the right to drive " + view.name() + " was not taken");
        }
        return known;
    }

    private void apply(List<View> group, List<StoredEvent> events) throws SQLException {
        try {
            write(group, events);
        } catch (SQLException e) {
            connection.rollback();
            if (!Insert.isAboutData(e)) {
                throw e;
            }
            applySmaller(group, events, e);
        }
    }

    private void applySmaller(List<View> group, List<StoredEvent> events, SQLException refused) throws SQLException {
        if (group.size() > 1) {
            for (View view : group) {
                apply(List.of(view), events);
            }
        } else if (events.size() > 1) {
            int half = events.size() / 2;
            apply(group, events.subList(0, half));
            if (at(group.getFirst()).state() != State.STOPPED) {
                apply(group, events.subList(half, events.size()));
            }
        } else if (isDuplicate(refused)) {
            stop(group.getFirst(), events.getFirst(), refused);
        } else {
            park(group.getFirst(), events.getFirst(), refused);
        }
    }

    private void write(List<View> group, List<StoredEvent> events) throws SQLException {
        List<Progress> moved = new ArrayList<>();
        for (View view : group) {
            Fold fold = Fold.of(view, events);
            insert.all(fold.rows());
            insert.rollUps(
                    view,
                    fold.rows(),
                    events.getFirst().position(),
                    events.getLast().position());
            park(fold.parked());
            Progress now = at(view);
            for (StoredEvent event : events) {
                now = now.after(event);
            }
            Tokens.move(connection, at(view).position(), now);
            moved.add(now);
        }
        connection.commit();
        moved.forEach(now -> progress.put(now.view(), now));
    }

    private void park(View view, StoredEvent event, SQLException refused) throws SQLException {
        park(List.of(Fold.parked(view, event, "does-not-fit", refused)));
        Progress now = at(view).after(event);
        Tokens.move(connection, at(view).position(), now);
        connection.commit();
        progress.put(view.name(), now);
    }

    private void park(List<Parked> parked) throws SQLException {
        Park.add(connection, parked);
        for (Parked one : parked) {
            LOG.error("The view {} cannot read event {}: {}", one.view(), one.position(), one.what());
        }
    }

    private void stop(View view, StoredEvent event, SQLException refused) throws SQLException {
        LOG.error("The view {} has rows of event {} already and stops", view.name(), event.position(), refused);
        Progress now = at(view).as(
                        State.STOPPED,
                        "Sự kiện " + event.position() + " đã có sẵn trong bảng «" + view.name()
                                + "»: bảng dừng lại, cần dựng lại từ sổ gốc.");
        Tokens.move(connection, now.position(), now);
        connection.commit();
        progress.put(view.name(), now);
    }

    private void startOver(View view) throws SQLException {
        Progress old = at(view);
        LOG.error(
                "The log has another event at {} than the view {} applied; it is emptied and built again",
                old.position(),
                view.name());
        // truncating commits by itself: cut off half way, the token must fit no history, not even the old one come back
        Tokens.move(connection, old.position(), old.ofNoHistory());
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            for (String table : view.stored()) {
                statement.executeUpdate("truncate table " + table);
                statement.executeUpdate("drop table if exists " + table + "_old");
            }
        }
        Park.clear(connection, view.name());
        Watch.clear(connection, view.name());
        Bookmark.remove(connection, view.name());
        Tokens.askRebuild(connection, view.name(), false);
        Progress fresh =
                Progress.none(view.name(), State.REBUILDING, otherHistory(old.position()) + "bảng đang được dựng lại.");
        Tokens.move(connection, old.position(), fresh);
        connection.commit();
        progress.put(view.name(), fresh);
        pages.forget();
    }

    private void caughtUp(List<View> group) throws SQLException {
        for (View view : group) {
            Progress now = at(view);
            if (now.state() == State.REBUILDING) {
                Progress live = now.as(State.LIVE, now.said() == null ? null : rebuilt(now.said()));
                Tokens.move(connection, now.position(), live);
                connection.commit();
                progress.put(view.name(), live);
                if (live.said() != null) {
                    LOG.warn(
                            "The view {} was built again up to {} from the log's other history",
                            view.name(),
                            now.position());
                }
            }
        }
    }

    private static String otherHistory(long position) {
        return "Sổ gốc có lịch sử khác từ sự kiện " + position
                + " trở về trước (có thể vừa được khôi phục từ bản sao lưu): ";
    }

    /** Stays until the view is built again on request: those who read should know that their figures moved. */
    private static String rebuilt(String said) {
        return said.replace("đang được dựng lại", "đã được dựng lại từ đầu, số liệu đã xem trước đó có thể khác");
    }

    private static boolean isDuplicate(SQLException e) {
        return "23000".equals(e.getSQLState());
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            insert.close();
            connection.rollback();
            try (Statement statement = connection.createStatement()) {
                statement.execute("do release_all_locks()");
            }
        }
    }
}
