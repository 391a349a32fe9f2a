package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.feed.Progress.State;

/**
 * Compares every view with the log: the count and running hash of what was applied, and row by row what stands in its tables.
 * New events are compared at each check, old ones a slice at a time, so that a skipped, doubled or changed row is named; sums
 * kept of rows are compared with these, some units at a check.
 */
public final class Watchdog {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final int PAGE = 2000;
    private static final int NEW_AT_MOST = 200_000;
    private static final int OLD_AT_MOST = 20_000;
    private static final int WORDS_MAX = 580;

    private final DataSource database;
    private final LogReader log;
    private final List<View> views;
    private final InstantSource clock;
    private final RollUpCheck rollUps = new RollUpCheck();

    public Watchdog(DataSource database, LogReader log, List<View> views, InstantSource clock) {
        this.database = database;
        this.log = log;
        this.views = List.copyOf(views);
        this.clock = clock;
    }

    /** Looks once. @return the first disagreement of each view that has one; empty if all agree */
    public List<Disagreement> check() {
        List<Disagreement> all = new ArrayList<>();
        try (Connection connection = Sessions.open(database)) {
            for (View view : views) {
                Disagreement found = check(connection, view);
                if (found != null) {
                    LOG.error("{}", found);
                    all.add(found);
                }
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the views could not be compared with the log", e);
        }
        return all;
    }

    /**
     * Compares everything with the log, from the first event on, and notes nothing.
     *
     * @param progress is told of each event that a view was compared at
     * @return the first disagreement of each view that has one; empty if all agree
     */
    public List<Disagreement> compareAll(LongConsumer progress) {
        List<Disagreement> all = new ArrayList<>();
        try (Connection connection = Sessions.open(database)) {
            for (View view : views) {
                Progress token = Tokens.read(connection).get(view.name());
                if (token == null) {
                    continue;
                }
                Seen seen = compare(
                        new Comparison(connection, view), Watch.none(view.name()), token, token.position(), progress);
                if (seen.found() != null) {
                    all.add(seen.found());
                } else if (seen.agreed() < token.position()) {
                    all.add(new Disagreement(
                            view.name(), seen.agreed() + 1, "đã đọc sự kiện này, nhưng sổ gốc không có"));
                } else {
                    Disagreement sums = disagreement(view, token.position(), new RollUpCheck().all(connection, view));
                    if (sums != null) {
                        all.add(sums);
                    }
                }
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the views could not be compared with the log", e);
        }
        return all;
    }

    private @Nullable Disagreement check(Connection connection, View view) throws SQLException {
        Progress token = Tokens.read(connection).get(view.name());
        if (token == null || token.state() != State.LIVE) {
            return null;
        }
        Watch watch = Watch.read(connection, view.name());
        if (watch.agreed() > token.position()) {
            watch = Watch.none(view.name());
        }
        Comparison rows = new Comparison(connection, view);
        Seen seen = compare(rows, watch, token, Math.min(token.position(), watch.agreed() + NEW_AT_MOST), _ -> {});
        Disagreement found = seen.found() == null ? sweep(rows, watch) : seen.found();
        if (found == null) {
            found = disagreement(view, token.position(), rollUps.turn(connection, view));
        }
        long swept = Math.min(watch.swept() + OLD_AT_MOST, watch.agreed());
        long now = ChronoUnit.MICROS.between(java.time.Instant.EPOCH, clock.instant());
        new Watch(
                        view.name(),
                        seen.agreed(),
                        seen.hash(),
                        now,
                        found != null ? watch.swept() : swept >= watch.agreed() ? 0 : swept,
                        found == null ? null : cut(found.toString()))
                .save(connection);
        return found;
    }

    private static @Nullable Disagreement disagreement(View view, long position, @Nullable String what) {
        return what == null ? null : new Disagreement(view.name(), position, what);
    }

    private record Seen(long agreed, Sha256 hash, @Nullable Disagreement found) {}

    private Seen compare(Comparison rows, Watch watch, Progress token, long until, LongConsumer progress)
            throws SQLException {
        long agreed = watch.agreed();
        Sha256 hash = watch.hash();
        while (agreed < until) {
            List<StoredEvent> events = log.after(agreed, (int) Math.min(PAGE, until - agreed));
            if (events.isEmpty()) {
                return new Seen(agreed, hash, null);
            }
            Disagreement found = rows.of(events);
            if (found != null) {
                return new Seen(agreed, hash, found);
            }
            for (StoredEvent event : events) {
                hash = Progress.running(hash, event.hash());
            }
            agreed = events.getLast().position();
            progress.accept(agreed);
        }
        if (agreed == token.position()
                && (token.applied() != agreed || !token.running().equals(hash))) {
            return new Seen(
                    watch.agreed(),
                    watch.hash(),
                    new Disagreement(
                            token.view(),
                            watch.agreed() + 1,
                            "đã đọc " + token.applied() + " sự kiện đến vị trí " + agreed + ", dấu vết "
                                    + token.running().shortForm() + "; theo sổ gốc là " + agreed + " sự kiện, dấu vết "
                                    + hash.shortForm()));
        }
        return new Seen(agreed, hash, null);
    }

    private @Nullable Disagreement sweep(Comparison rows, Watch watch) throws SQLException {
        long at = watch.swept();
        long until = Math.min(watch.agreed(), watch.swept() + OLD_AT_MOST);
        while (at < until) {
            List<StoredEvent> events = log.after(at, (int) Math.min(PAGE, until - at));
            Disagreement found = rows.of(events);
            if (found != null || events.isEmpty()) {
                return found;
            }
            at = events.getLast().position();
        }
        return null;
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(WORDS_MAX, words.length()));
    }
}
