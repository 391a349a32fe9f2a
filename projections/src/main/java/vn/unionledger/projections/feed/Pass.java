package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.log.LogReader;
import vn.unionledger.projections.feed.Progress.State;

/**
 * One reading of the log that builds several views again: each page is read and parsed once, folded by every view, and written
 * on two lanes while the next is folded. A view that fails is left out and does not stop the others. One that is cut off, by
 * the loss of a connection or the end of the program, is gone on with from its {@link Bookmark} by the next who drives.
 */
final class Pass implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pass.class);

    private final Connection driver;
    private final Bookmark bookmark;
    private final Ahead pages;
    private final int pageSize;
    private final Map<String, Rebuild> rebuilds = new LinkedHashMap<>();
    private final Map<String, Exception> failed = new ConcurrentHashMap<>();
    private final Lanes lanes;
    private Progress reached = Progress.none("", State.LIVE, null);
    private long kept;
    private boolean sorting;

    /**
     * Goes on with those of the views whose new tables were begun, or else makes the new tables of all, empty.
     *
     * @param driver the connection that has the right to drive
     * @param empty those whose living tables hold nothing yet
     * @param keysLater whether further keys are added after filling: far cheaper, but not in small steps
     */
    Pass(
            Connection driver,
            DataSource database,
            LogReader log,
            List<View> views,
            Collection<View> empty,
            int pageSize,
            boolean keysLater)
            throws SQLException {
        this.driver = driver;
        this.bookmark = new Bookmark(driver);
        this.pages = new Ahead(log);
        this.pageSize = pageSize;
        goOn(log, views, empty);
        if (rebuilds.isEmpty()) {
            begin(views, empty, keysLater);
        }
        this.lanes = new Lanes(database, bookmark.owner());
    }

    private void goOn(LogReader log, List<View> views, Collection<View> empty) throws SQLException {
        Map<String, Progress> begun = bookmark.take(views);
        for (View view : views) {
            Progress stands = begun.get(view.name());
            if (stands == null) {
                continue;
            }
            Optional<Rebuild> rebuild = Page.read(log, stands.position(), 0).continues(stands)
                    ? Rebuild.resume(driver, view, empty.contains(view), stands.position())
                    : Optional.empty();
            if (rebuild.isPresent()) {
                rebuilds.put(view.name(), rebuild.get());
                reached = stands;
                kept = stands.position();
            } else {
                Bookmark.remove(driver, view.name());
            }
            driver.commit();
        }
        if (!rebuilds.isEmpty()) {
            LOG.info("Building {} again goes on after {}", rebuilds.keySet(), reached.position());
        }
    }

    private void begin(List<View> views, Collection<View> empty, boolean keysLater) throws SQLException {
        for (View view : views) {
            try {
                Rebuild rebuild = Rebuild.begin(driver, view, empty.contains(view), keysLater);
                bookmark.place(view.name());
                driver.commit();
                rebuilds.put(view.name(), rebuild);
            } catch (SQLException e) {
                driver.rollback();
                fail(view, e);
            }
        }
    }

    long position() {
        return reached.position();
    }

    /**
     * Fills so many events more.
     *
     * @param until where this will end, so that no page is read ahead in vain
     * @param gently on one lane alone, and stored afterwards; else they may still be on their way
     */
    void fill(int events, long until, boolean gently) throws SQLException {
        Folded next = next(events);
        long left = until - next.page().last();
        if (left > 0 && !gently) {
            pages.begin(next.page().last(), (int) Math.min(pageSize, left));
        }
        lanes.settle();
        if (reached.position() - kept >= pageSize) {
            keep();
        }
        lanes.begin(next, gently);
        reached = next.page().after(reached);
        if (gently) {
            lanes.settle();
        }
    }

    private Folded next(int atMost) throws SQLException {
        Page page = pages.take(reached.position(), atMost);
        if (page.events().isEmpty()) {
            throw givenUp("the log ends at " + reached.position() + " all of a sudden");
        }
        if (!page.continues(reached)) {
            throw givenUp("the log changed while views were built again");
        }
        return Folded.of(page, living());
    }

    private IllegalStateException givenUp(String why) throws SQLException {
        for (Rebuild rebuild : rebuilds.values()) {
            Bookmark.remove(driver, rebuild.view().name());
        }
        driver.commit();
        return new IllegalStateException(why);
    }

    /** Stores how far the new tables are, once they are. */
    private void keep() throws SQLException {
        for (Rebuild rebuild : living()) {
            rebuild.keepParked(driver);
        }
        bookmark.move(reached);
        driver.commit();
        kept = reached.position();
    }

    /** Has the new tables' keys made, in the background; true once they are. */
    boolean isSorted() throws SQLException {
        if (!sorting) {
            lanes.settle();
            keep();
            sorting = true;
            lanes.begin(sorts());
        }
        if (isSorting()) {
            return false;
        }
        lanes.settle();
        return true;
    }

    /** Whether the keys are being made just now; nothing can be filled meanwhile. */
    boolean isSorting() {
        return sorting && lanes.areBusy();
    }

    private List<Lane.Work> sorts() {
        long position = reached.position();
        List<Lane.Work> sorts = new ArrayList<>();
        for (Rebuild rebuild : living()) {
            for (Table table : rebuild.view().tables()) {
                sorts.add(lane -> {
                    try {
                        rebuild.sort(lane, table, position);
                    } catch (SQLException e) {
                        if (!lane.connection().isValid(1)) {
                            throw e;
                        }
                        fail(rebuild.view(), e);
                    }
                });
            }
        }
        return sorts;
    }

    /** Puts all new tables in place of the living ones, which must not be filled meanwhile. */
    void swap(Map<String, Progress> living) throws SQLException {
        lanes.settle();
        keep();
        for (Rebuild rebuild : living()) {
            String view = rebuild.view().name();
            try {
                Progress stands = Optional.ofNullable(living.get(view))
                        .orElseThrow(() -> new IllegalStateException("not driven here: " + view));
                rebuild.swap(driver, stands, reached);
                LOG.info("The view {} was built again up to {}", view, reached.position());
            } catch (SQLException e) {
                driver.rollback();
                fail(rebuild.view(), e);
            } catch (IllegalStateException e) {
                driver.rollback();
                Bookmark.remove(driver, view);
                driver.commit();
                fail(rebuild.view(), e);
            }
        }
    }

    /** @throws IllegalStateException if some views could not be built again */
    void requireAll() {
        if (!failed.isEmpty()) {
            IllegalStateException all = new IllegalStateException("not built again: " + failed.keySet());
            failed.values().forEach(all::addSuppressed);
            throw all;
        }
    }

    /** The views that are being built again. */
    Stream<String> views() {
        return living().stream().map(rebuild -> rebuild.view().name());
    }

    private Collection<Rebuild> living() {
        return rebuilds.values().stream()
                .filter(rebuild -> !failed.containsKey(rebuild.view().name()))
                .toList();
    }

    private void fail(View view, Exception why) {
        LOG.error("The view {} cannot be built again", view.name(), why);
        failed.put(view.name(), why);
    }

    @Override
    public void close() throws SQLException {
        pages.forget();
        lanes.close();
    }
}
