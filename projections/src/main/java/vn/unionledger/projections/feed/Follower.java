package vn.unionledger.projections.feed;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
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

    private final DataSource database;
    private final LogReader log;
    private final List<View> views;
    private final int pageSize;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition nudged = lock.newCondition();
    private boolean wake;
    private volatile boolean closed;
    private long shown;
    private final Map<String, Long> rebuilding = new ConcurrentHashMap<>();
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
        lock.lock();
        try {
            return shown;
        } finally {
            lock.unlock();
        }
    }

    /** Starts following on a thread of its own. */
    public void start() {
        thread = Thread.ofPlatform().name("views").daemon().start(this::follow);
    }

    /** Says that something was recorded: the follower looks at once instead of at its next turn. */
    public void nudge() {
        lock.lock();
        try {
            wake = true;
            nudged.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until every view shows a position, so that people read what they wrote.
     *
     * @return false if the time was over before
     */
    public boolean awaitPosition(long position, Duration atMost) {
        nudge();
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (shown < position && !closed) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return shown >= position;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
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
                    pause(STANDBY);
                }
                while (!closed) {
                    if (!turn(drive)) {
                        pause(POLL);
                        drive.refresh();
                    }
                }
            } catch (SQLException | RuntimeException e) {
                if (!closed) {
                    LOG.error("The views stopped following the log; trying again", e);
                    pause(AFTER_FAILURE);
                }
            }
        }
    }

    private boolean turn(Drive drive) throws SQLException {
        boolean more = drive.step() > 0;
        show(drive.progress());
        if (!more) {
            for (View view : views) {
                Progress progress = drive.progress().get(view.name());
                if (progress != null && progress.rebuildAsked()) {
                    rebuild(drive, view);
                    return true;
                }
            }
        }
        return more;
    }

    /** Builds a view again while its living tables are kept up; both take turns on this thread. */
    private void rebuild(Drive drive, View view) throws SQLException {
        LOG.info("The view {} is built again", view.name());
        try (Rebuild rebuild = new Rebuild(database, log, view, pageSize)) {
            while (!closed) {
                Progress living = drive.progress().get(view.name());
                if (living == null) {
                    throw new IllegalStateException("the view is not driven here: " + view.name());
                }
                if (rebuild.position() < living.position()) {
                    rebuild.fill(Math.min(living.position(), rebuild.position() + pageSize));
                    rebuilding.put(view.name(), rebuild.position());
                    drive.step();
                    show(drive.progress());
                } else {
                    rebuild.swap(living);
                    drive.refresh();
                    LOG.info("The view {} was built again up to {}", view.name(), living.position());
                    return;
                }
            }
        } finally {
            rebuilding.remove(view.name());
        }
    }

    private void show(Map<String, Progress> progress) {
        long lowest = views.stream()
                .map(view -> progress.get(view.name()))
                .mapToLong(one -> one == null ? 0 : one.state() == State.STOPPED ? Long.MAX_VALUE : one.position())
                .min()
                .orElse(0);
        lock.lock();
        try {
            if (shown != lowest) {
                shown = lowest;
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void pause(Duration time) {
        lock.lock();
        try {
            long left = time.toNanos();
            while (!wake && !closed && left > 0) {
                left = nudged.awaitNanos(left);
            }
            wake = false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Stops following; the views stay as they are. */
    @Override
    public void close() {
        closed = true;
        nudge();
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
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
