package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.feed.Progress.State;

/**
 * One reading of the log that builds several views again: each page is read and parsed once, folded by every view, and written
 * on two lanes while the next is folded. A view that fails is left out and does not stop the others.
 */
final class Pass implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pass.class);
    private static final int LANES = 2;

    private final Ahead pages;
    private final int pageSize;
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<String, Rebuild> rebuilds = new LinkedHashMap<>();
    private final Map<String, Exception> failed = new ConcurrentHashMap<>();
    private Progress reached = Progress.none("", State.LIVE, null);
    private @Nullable Written writing;
    private boolean sorting;

    /**
     * Makes the new tables of these views, empty.
     *
     * @param empty those whose living tables hold nothing yet
     * @param keysLater whether further keys are added after filling: far cheaper, but not in small steps
     */
    Pass(DataSource database, LogReader log, List<View> views, Collection<View> empty, int pageSize, boolean keysLater)
            throws SQLException {
        this.pages = new Ahead(log);
        this.pageSize = pageSize;
        try {
            for (int lane = 0; lane < LANES; lane++) {
                lanes.add(new Lane(database));
            }
            for (View view : views) {
                begin(view, empty.contains(view), keysLater);
            }
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void begin(View view, boolean empty, boolean keysLater) throws SQLException {
        try {
            rebuilds.put(view.name(), Rebuild.begin(lanes.getFirst(), view, empty, keysLater));
        } catch (SQLException e) {
            if (!lanes.getFirst().connection().isValid(1)) {
                throw e;
            }
            fail(view, e);
        }
    }

    /** A page on its way into the tables. */
    private record Written(Page page, Map<Rebuild, Fold> folds) {}

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
        Written next = next(events);
        long left = until - next.page().last();
        if (left > 0 && !gently) {
            pages.begin(next.page().last(), (int) Math.min(pageSize, left));
        }
        settle();
        write(next, gently ? lanes.subList(0, 1) : lanes);
        reached = next.page().after(reached);
        if (gently) {
            settle();
        }
    }

    private Written next(int atMost) {
        Page page = pages.take(reached.position(), atMost);
        if (page.events().isEmpty()) {
            throw new IllegalStateException("the log ends at " + reached.position() + " all of a sudden");
        }
        if (!page.continues(reached)) {
            throw new IllegalStateException("the log changed while views were built again");
        }
        Map<Rebuild, Fold> folds = new LinkedHashMap<>();
        for (Rebuild rebuild : living()) {
            folds.put(rebuild, Fold.of(rebuild.view(), page.events()));
        }
        return new Written(page, folds);
    }

    /** Rows on their way into a new table. */
    private record Part(Table table, List<@Nullable Object[]> rows) {
        static List<Part> of(Rows rows) {
            List<Part> parts = new ArrayList<>();
            for (Map.Entry<Table, List<@Nullable Object[]>> of : rows.byTable().entrySet()) {
                parts.add(new Part(of.getKey().next(), of.getValue()));
            }
            return parts;
        }

        long values() {
            return (long) rows.size() * table.columns().size();
        }

        void write(Lane lane) throws SQLException {
            lane.insert().into(table, rows);
        }
    }

    /** Parts the tables among the lanes, so that each has about as many values to write. */
    private void write(Written page, List<Lane> among) {
        Map<Lane, List<Part>> parts = new HashMap<>();
        Map<Lane, Long> loads = new HashMap<>();
        page.folds().values().stream()
                .flatMap(fold -> Part.of(fold.rows()).stream())
                .sorted(Comparator.comparing(Part::values).reversed())
                .forEach(part -> {
                    Lane least = least(among, loads);
                    loads.merge(least, part.values(), Long::sum);
                    parts.computeIfAbsent(least, _ -> new ArrayList<>()).add(part);
                });
        writing = page;
        parts.forEach((lane, mine) -> lane.begin(it -> {
            for (Part part : mine) {
                part.write(it);
            }
        }));
    }

    private static Lane least(List<Lane> among, Map<Lane, Long> loads) {
        return among.stream()
                .min(Comparator.comparing(lane -> loads.getOrDefault(lane, 0L)))
                .orElseThrow();
    }

    /** Waits until what was begun is stored. */
    private void settle() throws SQLException {
        Written begun = writing;
        writing = null;
        SQLException refused = null;
        for (Lane lane : lanes) {
            try {
                lane.await();
            } catch (SQLException e) {
                if (!Insert.isAboutData(e)) {
                    throw e;
                }
                refused = e;
            }
        }
        if (begun == null) {
            return;
        }
        if (refused == null) {
            begun.folds().forEach((rebuild, fold) -> rebuild.park(fold.parked()));
            return;
        }
        LOG.warn(
                "A page after {} does not fit into its tables: it is written again in parts",
                begun.page().after());
        for (Rebuild rebuild : begun.folds().keySet()) {
            again(rebuild, begun.page());
        }
    }

    /** Takes back what of a page was stored and stores it once more, without the events whose facts do not fit. */
    private void again(Rebuild rebuild, Page page) throws SQLException {
        Lane lane = lanes.getFirst();
        lane.run(it -> {
            for (Table table : rebuild.view().tables()) {
                it.execute("delete from " + table.next().name() + " where position > " + page.after());
            }
        });
        inParts(lane, rebuild, page.events());
    }

    private static void inParts(Lane lane, Rebuild rebuild, List<StoredEvent> events) throws SQLException {
        Fold fold = Fold.of(rebuild.view(), events);
        try {
            lane.run(it -> {
                for (Part part : Part.of(fold.rows())) {
                    part.write(it);
                }
            });
            rebuild.park(fold.parked());
        } catch (SQLException e) {
            if (!Insert.isAboutData(e)) {
                throw e;
            }
            if (events.size() == 1) {
                rebuild.park(List.of(Fold.parked(rebuild.view(), events.getFirst(), "does-not-fit", e)));
            } else {
                int half = events.size() / 2;
                inParts(lane, rebuild, events.subList(0, half));
                inParts(lane, rebuild, events.subList(half, events.size()));
            }
        }
    }

    /** Has the new tables' keys made, in the background; true once they are. */
    boolean isSorted() throws SQLException {
        if (!sorting) {
            settle();
            sorting = true;
            sort();
        }
        if (isSorting()) {
            return false;
        }
        settle();
        return true;
    }

    /** Whether the keys are being made just now; nothing can be filled meanwhile. */
    boolean isSorting() {
        return sorting && lanes.stream().anyMatch(Lane::isBusy);
    }

    private void sort() {
        List<Map.Entry<Rebuild, Table>> tables = living().stream()
                .flatMap(rebuild -> rebuild.view().tables().stream().map(table -> Map.entry(rebuild, table)))
                .toList();
        for (int lane = 0; lane < lanes.size(); lane++) {
            int mine = lane;
            long position = reached.position();
            lanes.get(lane).begin(it -> {
                for (int table = mine; table < tables.size(); table += lanes.size()) {
                    Rebuild rebuild = tables.get(table).getKey();
                    try {
                        rebuild.sort(it, tables.get(table).getValue(), position);
                    } catch (SQLException e) {
                        fail(rebuild.view(), e);
                    }
                }
            });
        }
    }

    /** Puts all new tables in place of the living ones, which must not be filled meanwhile. */
    void swap(Connection driver, Map<String, Progress> living) throws SQLException {
        settle();
        for (Rebuild rebuild : living()) {
            try {
                Progress stands = Optional.ofNullable(living.get(rebuild.view().name()))
                        .orElseThrow(() -> new IllegalStateException("not driven here: " + rebuild.view()));
                rebuild.swap(driver, stands, reached);
                LOG.info("The view {} was built again up to {}", rebuild.view().name(), reached.position());
            } catch (SQLException | IllegalStateException e) {
                driver.rollback();
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
        for (Lane lane : lanes) {
            lane.close();
        }
    }
}
