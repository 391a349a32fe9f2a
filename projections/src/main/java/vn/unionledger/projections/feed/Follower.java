package vn.unionledger.projections.feed;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.log.LogReader;
import vn.unionledger.projections.feed.Progress.State;

/**
 * Keeps the views up with the log, live and when they are built again. One program at a time drives them; the others only look
 * how far they are and take over when the driver is gone.
 */
public final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration STANDBY = Duration.ofMillis(100);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration WHILE_SORTING = Duration.ofMillis(20);

    /** Who asks for several views asks for one after the other: so long until the next is thought not to come. */
    private static final Duration JOINING = Duration.ofMillis(50);

    /** A page of a hundred events costs the database little more than one of ten: so long they come together, where nobody waits. */
    private static final Duration GATHERING = Duration.ofMillis(40);

    private static final long ASK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    /** So many pages behind, an empty view is filled like one built again. */
    private static final int FAR_BEHIND = 10;

    private final DataSource database;
    private final LogReader log;
    private final List<View> views;
    private final int pageSize;
    private final Shown shown = new Shown();
    private volatile boolean closed;
    private final Map<String, Long> rebuilding = new ConcurrentHashMap<>();
    private final Pace pace = new Pace(System::nanoTime);
    private long askedAt = System.nanoTime();
    private @Nullable Thread thread;

    /** @param pageSize how many events are applied in one transaction; 2000 is a good number */
    public Follower(DataSource database, LogReader log, List<View> views, int pageSize) {
        this.database = database;
        this.log = log;
        this.views = List.copyOf(views);
        this.pageSize = pageSize;
    }

    /** The views this program is building again beside the living ones, and the position each has reached. */
    public Map<String, Long> rebuilding() {
        return Map.copyOf(rebuilding);
    }

    /** The position that every view showed when this program last looked. */
    public long shown() {
        return shown.position();
    }

    /** Starts following on a thread of its own. */
    public void start() {
        thread = Thread.ofPlatform().name("views").daemon().start(this::follow);
    }

    /** Says that something was recorded: the follower looks at once instead of at its next turn. */
    public void nudge() {
        shown.nudge();
    }

    /**
     * Waits until every view shows a position, so that people read what they wrote.
     *
     * @return false if the time was over before
     */
    public boolean awaitPosition(long position, Duration atMost) {
        return shown.await(position, atMost);
    }

    /**
     * Drives the views on this thread until they show everything that is visible now; for loaders, the command line and tests.
     *
     * @throws IllegalStateException if another program drives them
     */
    public void catchUp() {
        try (Drive drive = new Drive(database, log, views, pageSize)) {
            if (!drive.claim()) {
                throw new IllegalStateException("another program drives the views");
            }
            while (turn(drive)) {
                LOG.trace("one page more");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the views could not be brought up to the log", e);
        }
    }

    private void follow() {
        while (!closed) {
            try (Drive drive = new Drive(database, log, views, pageSize)) {
                while (!closed && !drive.claim()) {
                    show(Tokens.read(drive.connection()));
                    drive.connection().rollback();
                    shown.pause(STANDBY);
                }
                while (!closed) {
                    if (!turn(drive)) {
                        shown.pause(POLL);
                        drive.refresh();
                    }
                }
            } catch (SQLException | RuntimeException e) {
                if (!closed) {
                    LOG.error("The views stopped following the log; trying again", e);
                    shown.pause(AFTER_FAILURE);
                }
            }
        }
    }

    private boolean turn(Drive drive) throws SQLException {
        List<View> empty = farBehind(drive);
        if (!empty.isEmpty()) {
            build(drive, empty, asked(drive));
            return true;
        }
        int events = drive.step();
        boolean more = events > 0;
        show(drive.progress());
        if (more) {
            pace.posted();
            if (events < pageSize) {
                shown.breathe(GATHERING.toNanos());
            }
        }
        if (more && System.nanoTime() - askedAt < ASK_AGAIN_NANOS) {
            return true;
        }
        // asked for though there is more to read: where people post without a pause there always is
        if (more) {
            drive.refresh();
        }
        askedAt = System.nanoTime();
        List<View> asked = asked(drive);
        if (!asked.isEmpty()) {
            build(drive, empty, asked);
        }
        return more || !asked.isEmpty();
    }

    /** Views with nothing in them and much to read. */
    private List<View> farBehind(Drive drive) {
        List<View> empty = views.stream()
                .filter(view -> is(drive, view, one -> one.state() == State.REBUILDING && one.position() == 0))
                .toList();
        return empty.isEmpty() || log.bound() < (long) FAR_BEHIND * pageSize ? List.of() : empty;
    }

    private List<View> asked(Drive drive) throws SQLException {
        List<View> asked = askedNow(drive);
        List<View> before = List.of();
        while (!asked.isEmpty() && asked.size() < views.size() && asked.size() > before.size() && !closed) {
            shown.rest(JOINING.toNanos());
            drive.refresh();
            before = asked;
            asked = askedNow(drive);
        }
        return asked;
    }

    private List<View> askedNow(Drive drive) {
        return views.stream()
                .filter(view -> is(drive, view, Progress::rebuildAsked))
                .toList();
    }

    private static boolean is(Drive drive, View view, Predicate<Progress> what) {
        Progress progress = drive.progress().get(view.name());
        return progress != null && what.test(progress);
    }

    /**
     * Builds views again in one pass over the log while the living ones are kept up: both take turns on this thread. Where
     * people post meanwhile and have all they look at, the pass takes small steps and leaves most of the time to them. Where one
     * was cut off, this goes on with it.
     *
     * @param empty views that show nothing yet and are not followed until they are filled
     */
    private void build(Drive drive, List<View> empty, List<View> asked) throws SQLException {
        List<View> all =
                Stream.concat(empty.stream(), asked.stream()).distinct().toList();
        LOG.info("Built again: {}", all.stream().map(View::name).toList());
        drive.leave(empty.stream().map(View::name).toList());
        boolean mayRest = all.stream().allMatch(view -> is(drive, view, one -> one.state() == State.LIVE));
        long head = log.bound();
        try (Pass pass = open(drive, all, empty, !(mayRest && pace.isGentle()))) {
            while (!closed) {
                long began = System.nanoTime();
                long before = head;
                head = log.bound();
                if (head > before) {
                    pace.posted();
                }
                drive.step();
                show(drive.progress());
                long until = drive.reached().orElse(head);
                if (pass.isSorting()) {
                    shown.rest(WHILE_SORTING.toNanos());
                    continue;
                }
                boolean gently = mayRest && pace.isGentle();
                int events =
                        (int) Math.min(gently ? pace.step(pageSize, head - before) : pageSize, until - pass.position());
                if (events > 0) {
                    pass.fill(events, until, gently);
                    pass.views().forEach(view -> rebuilding.put(view, pass.position()));
                }
                // whether the end is reached is asked before anything else is recorded: else it never were while people
                // post
                if (pass.position() >= until && pass.isSorted()) {
                    pass.swap(drive.progress());
                    drive.refresh();
                    pass.requireAll();
                    return;
                }
                if (gently) {
                    restFollowing(drive, pace.restAfter(events, System.nanoTime() - began));
                }
            }
        } finally {
            rebuilding.clear();
        }
    }

    private Pass open(Drive drive, List<View> all, List<View> empty, boolean keysLater) throws SQLException {
        return new Pass(drive.connection(), database, log, all, empty, pageSize, keysLater);
    }

    private void show(Map<String, Progress> progress) {
        long lowest = views.stream()
                .map(view -> progress.get(view.name()))
                .mapToLong(one -> one == null ? 0 : one.state() == State.STOPPED ? Long.MAX_VALUE : one.position())
                .min()
                .orElse(0);
        shown.set(lowest);
    }

    /** Lets time go by, and shows what was recorded meanwhile to those who wait for it. */
    private void restFollowing(Drive drive, long nanos) throws SQLException {
        long until = System.nanoTime() + nanos;
        while (shown.rest(until - System.nanoTime())) {
            drive.step();
            show(drive.progress());
        }
    }

    /** Stops following; the views stay as they are. */
    @Override
    public void close() {
        closed = true;
        shown.close();
        Thread running = thread;
        if (running != null) {
            try {
                if (!running.join(Duration.ofSeconds(20))) {
                    LOG.warn("The views' thread did not end in time");
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
