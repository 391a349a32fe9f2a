package vn.unionledger.api.voucher;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.fund.FundEvent;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.LogReader;
import vn.unionledger.projections.desk.Desk;
import vn.unionledger.projections.desk.DeskPlace;
import vn.unionledger.projections.feed.Follower;

/**
 * What a unit's books have that never changes once it is there: the kind of a place, the kind of a fund. Remembered, for every
 * voucher put forward asks for them; what is not there is looked for again each time.
 */
@Component
public class UnitBooks {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** The places and funds of a province's units. */
    private static final int REMEMBERED = 20_000;

    private final LogReader log;
    private final Desk desk;
    private final Follower follower;
    private final ConcurrentLruCache<PlaceOf, Optional<Place>> places =
            new ConcurrentLruCache<>(REMEMBERED, this::lookFor);
    private final ConcurrentLruCache<FundOf, Optional<FundKind>> funds =
            new ConcurrentLruCache<>(REMEMBERED, this::lookFor);

    private record PlaceOf(UnitId unit, PlaceCode code) {}

    private record FundOf(UnitId unit, FundCode code) {}

    UnitBooks(LogReader log, Desk desk, Follower follower) {
        this.log = log;
        this.desk = desk;
        this.follower = follower;
    }

    /** Waits for the views before it says that a place is not there: it may have been added a moment ago. */
    public Optional<Place> place(UnitId unit, PlaceCode code) {
        return known(places, new PlaceOf(unit, code));
    }

    /** The kind of a fund, from its own events. */
    public Optional<FundKind> fundKind(UnitId unit, FundCode fund) {
        return known(funds, new FundOf(unit, fund));
    }

    private static <K, V> Optional<V> known(ConcurrentLruCache<K, Optional<V>> remembered, K asked) {
        Optional<V> found = remembered.get(asked);
        if (found.isEmpty()) {
            remembered.remove(asked);
        }
        return found;
    }

    private Optional<Place> lookFor(PlaceOf asked) {
        Optional<DeskPlace> known = desk.place(asked.unit(), asked.code());
        if (known.isEmpty() && follower.awaitPosition(log.bound(), PATIENCE)) {
            known = desk.place(asked.unit(), asked.code());
        }
        return known.map(DeskPlace::place);
    }

    private Optional<FundKind> lookFor(FundOf asked) {
        return log.of(new AggregateKey("fund", asked.unit() + "/" + asked.code()), 0).stream()
                .map(event -> event.payload())
                .filter(FundEvent.FundOpened.class::isInstance)
                .map(opened -> ((FundEvent.FundOpened) opened).kind())
                .findFirst();
    }
}
