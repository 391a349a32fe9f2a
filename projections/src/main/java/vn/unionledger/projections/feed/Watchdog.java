package vn.unionledger.projections.feed;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
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
 * kept of rows are compared with these, some units at a check. The log is read once for all views.
 */
public final class Watchdog {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final int PAGE = 1000;
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

    /**
     * Looks once.
     *
     * @param rest what is done between two pages of the log
     * @return the first disagreement of each view that has one; empty if all agree
     */
    public List<Disagreement> check(Rest rest) {
        try (Connection connection = Sessions.open(database)) {
            List<Look> looks = looks(connection);
            walk(connection, looks.stream().map(Look::news).toList(), rest);
            walk(connection, looks.stream().map(Look::old).toList(), rest);
            List<Disagreement> all = new ArrayList<>();
            for (Look look : looks) {
                Disagreement found = note(connection, look);
                if (found != null) {
                    LOG.error("{}", found);
                    all.add(found);
                }
                connection.commit();
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("the views could not be compared with the log", e);
        }
    }

    /**
     * Compares everything with the log, from the first event on, and notes nothing.
     *
     * @return the first disagreement of each view that has one; empty if all agree
     */
    public List<Disagreement> compareAll() {
        try (Connection connection = Sessions.open(database)) {
            Map<String, Progress> tokens = Tokens.read(connection);
            List<Stretch> stretches = views.stream()
                    .filter(view -> tokens.containsKey(view.name()))
                    .map(view -> new Stretch(
                            connection,
                            view,
                            0,
                            Sha256.ZERO,
                            requireNonNull(tokens.get(view.name())).position()))
                    .toList();
            walk(connection, stretches, Rest.NONE);
            List<Disagreement> all = new ArrayList<>();
            for (Stretch stretch : stretches) {
                Disagreement found = stretch.found();
                if (found == null && !stretch.isDone()) {
                    found = new Disagreement(
                            stretch.view().name(), stretch.agreed() + 1, "đã đọc sự kiện này, nhưng sổ gốc không có");
                }
                if (found == null) {
                    found = disagreement(
                            stretch.view(), stretch.agreed(), new RollUpCheck().all(connection, stretch.view()));
                }
                if (found != null) {
                    all.add(found);
                }
                connection.commit();
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("the views could not be compared with the log", e);
        }
    }

    /** What is looked at of one view: what is new since the last look, and a slice of what is old. */
    private record Look(Watch watch, Progress token, Stretch news, Stretch old) {
        View view() {
            return news.view();
        }
    }

    private List<Look> looks(Connection connection) throws SQLException {
        Map<String, Progress> tokens = Tokens.read(connection);
        List<Look> looks = new ArrayList<>();
        for (View view : views) {
            Progress token = tokens.get(view.name());
            if (token == null || token.state() != State.LIVE) {
                continue;
            }
            Watch known = Watch.read(connection, view.name());
            Watch watch = known.agreed() > token.position() ? Watch.none(view.name()) : known;
            long until = Math.min(token.position(), watch.agreed() + NEW_AT_MOST);
            long oldUntil = Math.min(watch.agreed(), watch.swept() + OLD_AT_MOST);
            looks.add(new Look(
                    watch,
                    token,
                    new Stretch(connection, view, watch.agreed(), watch.hash(), until),
                    new Stretch(connection, view, watch.swept(), Sha256.ZERO, oldUntil)));
        }
        connection.commit();
        return looks;
    }

    /** Reads the log once for all of them. No lock is kept while it rests: a view may be built again meanwhile. */
    private void walk(Connection connection, List<Stretch> stretches, Rest rest) throws SQLException {
        while (true) {
            long started = System.nanoTime();
            OptionalLong from = stretches.stream()
                    .filter(stretch -> !stretch.isDone())
                    .mapToLong(Stretch::agreed)
                    .min();
            List<StoredEvent> page = from.isEmpty() ? List.of() : log.after(from.getAsLong(), PAGE);
            if (page.isEmpty()) {
                return;
            }
            for (Stretch stretch : stretches) {
                stretch.take(page);
            }
            connection.commit();
            rest.after(System.nanoTime() - started);
        }
    }

    private @Nullable Disagreement note(Connection connection, Look look) throws SQLException {
        Progress now = Tokens.read(connection).get(look.view().name());
        if (now == null
                || now.state() != State.LIVE
                || now.position() < look.token().position()) {
            return null; // emptied while it was looked at: what was seen of it is gone
        }
        Watch watch = look.watch();
        Stretch news = look.news();
        news.lookAgain(log);
        look.old().lookAgain(log);
        Disagreement skipped = skipped(look);
        Disagreement changed = look.old().found();
        Disagreement found = first(
                news.found(),
                skipped,
                changed,
                disagreement(look.view(), look.token().position(), rollUps.turn(connection, look.view())));
        long swept = look.old().agreed();
        new Watch(
                        look.view().name(),
                        skipped == null ? news.agreed() : watch.agreed(),
                        skipped == null ? news.hash() : watch.hash(),
                        ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()),
                        changed != null ? watch.swept() : swept >= watch.agreed() ? 0 : swept,
                        found == null ? null : cut(found.toString()))
                .save(connection);
        return found;
    }

    private static @Nullable Disagreement first(@Nullable Disagreement... all) {
        return Stream.of(all).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether the view counted other events than the log has up to where it stands. */
    private static @Nullable Disagreement skipped(Look look) {
        Progress token = look.token();
        Stretch seen = look.news();
        if (seen.found() != null
                || seen.agreed() != token.position()
                || (token.applied() == seen.agreed() && token.running().equals(seen.hash()))) {
            return null;
        }
        return new Disagreement(
                token.view(),
                look.watch().agreed() + 1,
                "đã đọc " + token.applied() + " sự kiện đến vị trí " + seen.agreed() + ", dấu vết "
                        + token.running().shortForm() + "; theo sổ gốc là " + seen.agreed() + " sự kiện, dấu vết "
                        + seen.hash().shortForm());
    }

    private static @Nullable Disagreement disagreement(View view, long position, @Nullable String what) {
        return what == null ? null : new Disagreement(view.name(), position, what);
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(WORDS_MAX, words.length()));
    }
}
