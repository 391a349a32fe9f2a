package vn.unionledger.projections.feed;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.feed.Folded.Part;

/** Two lanes side by side, which store a page while the next one is folded. */
final class Lanes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int MANY = 2;

    private final List<Lane> lanes = new ArrayList<>();
    private @Nullable Folded writing;

    /** @param owner of the {@link Bookmark} they fill for */
    Lanes(DataSource database, String owner) throws SQLException {
        try {
            for (int lane = 0; lane < MANY; lane++) {
                lanes.add(new Lane(database, owner));
            }
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Begins to store a page; each lane gets the tables that make about as many values as the other's.
     *
     * @param onOne whether the other one rests meanwhile
     */
    void begin(Folded page, boolean onOne) {
        List<Lane> among = onOne ? lanes.subList(0, 1) : lanes;
        Map<Lane, List<Part>> parts = new HashMap<>();
        Map<Lane, Long> loads = new HashMap<>();
        page.parts().sorted(Comparator.comparing(Part::values).reversed()).forEach(part -> {
            Lane least = least(among, loads);
            loads.merge(least, part.values(), Long::sum);
            parts.computeIfAbsent(least, _ -> new ArrayList<>()).add(part);
        });
        writing = page;
        parts.forEach((lane, mine) -> lane.begin(it -> {
            for (Part part : mine) {
                it.insert().into(part.table(), part.rows());
            }
        }));
    }

    private static Lane least(List<Lane> among, Map<Lane, Long> loads) {
        return among.stream()
                .min(Comparator.comparing(lane -> loads.getOrDefault(lane, 0L)))
                .orElseThrow();
    }

    /** Waits until what was begun is stored. */
    void settle() throws SQLException {
        Folded begun = writing;
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
        lane.run(it -> rebuild.takeBack(it.connection(), page.after()));
        inParts(lane, rebuild, page.events());
    }

    private static void inParts(Lane lane, Rebuild rebuild, List<StoredEvent> events) throws SQLException {
        Fold fold = Fold.of(rebuild.view(), events);
        try {
            lane.run(it -> {
                for (Part part : Part.of(fold.rows())) {
                    it.insert().into(part.table(), part.rows());
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

    /** Begins to do some works, each on one of the lanes. */
    void begin(List<Lane.Work> works) {
        for (int lane = 0; lane < Math.min(lanes.size(), works.size()); lane++) {
            int first = lane;
            lanes.get(lane).begin(it -> {
                for (int work = first; work < works.size(); work += lanes.size()) {
                    works.get(work).on(it);
                }
            });
        }
    }

    boolean areBusy() {
        return lanes.stream().anyMatch(Lane::isBusy);
    }

    /** Ends; what they are still doing is cut off. */
    @Override
    public void close() throws SQLException {
        SQLException first = null;
        for (Lane lane : lanes) {
            try {
                lane.close();
            } catch (SQLException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
