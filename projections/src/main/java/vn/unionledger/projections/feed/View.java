package vn.unionledger.projections.feed;

import java.util.List;
import java.util.stream.Stream;
import vn.unionledger.log.StoredEvent;

/** Something people read, filled from events by a pure fold. The feed, a rebuild and the watchdog all use this one fold. */
public interface View {
    /** A plain word that never changes: the view's progress is kept under it. */
    String name();

    /** The tables it fills; no two views share one. */
    List<Table> tables();

    /** The sums kept of them, which the feed makes; none unless a view says so. */
    default List<RollUp> rollUps() {
        return List.of();
    }

    /**
     * Adds the rows this event leaves. Pure: the same event leaves the same rows, whatever came before. Only events with a
     * stored name come here; others are parked before.
     */
    void fold(StoredEvent event, Rows rows);

    /** The names of all that stands in the database: tables, then roll-ups. */
    default List<String> stored() {
        return Stream.concat(
                        tables().stream().map(Table::name), rollUps().stream().map(RollUp::name))
                .toList();
    }
}
