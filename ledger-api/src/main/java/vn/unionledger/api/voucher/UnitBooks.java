package vn.unionledger.api.voucher;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
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

/** What a unit's books have that never changes once it is there: the kind of a place, the kind of a fund. */
@Component
public class UnitBooks {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LogReader log;
    private final Desk desk;
    private final Follower follower;

    UnitBooks(LogReader log, Desk desk, Follower follower) {
        this.log = log;
        this.desk = desk;
        this.follower = follower;
    }

    /** Waits for the views before it says that a place is not there: it may have been added a moment ago. */
    public Optional<Place> place(UnitId unit, PlaceCode code) {
        Optional<DeskPlace> known = desk.place(unit, code);
        if (known.isEmpty() && follower.awaitPosition(log.bound(), PATIENCE)) {
            known = desk.place(unit, code);
        }
        return known.map(DeskPlace::place);
    }

    /** The kind of a fund, from its own events. */
    public Optional<FundKind> fundKind(UnitId unit, FundCode fund) {
        return log.of(new AggregateKey("fund", unit + "/" + fund), 0).stream()
                .map(event -> event.payload())
                .filter(FundEvent.FundOpened.class::isInstance)
                .map(opened -> ((FundEvent.FundOpened) opened).kind())
                .findFirst();
    }
}
