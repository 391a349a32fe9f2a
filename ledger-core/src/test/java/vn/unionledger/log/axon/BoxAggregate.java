package vn.unionledger.log.axon;

import java.util.Objects;
import java.util.function.Function;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Keepable;
import vn.unionledger.core.fund.FundEvent;
import vn.unionledger.core.id.FundCode;

/** Puts a {@link Box} on the log. */
public class BoxAggregate implements Keepable {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private @Nullable Box state;
    private int eventsRead;

    public BoxAggregate() {}

    void decide(FundCode code, Function<Box, FundEvent> decision) {
        AggregateLifecycle.apply(decision.apply(box(code)));
    }

    Box box(FundCode code) {
        return state == null ? Box.unborn(code) : state;
    }

    int eventsRead() {
        return eventsRead;
    }

    @EventSourcingHandler
    void on(FundEvent event) {
        id = "box/" + event.fund();
        state = box(event.fund()).evolve(event);
        eventsRead++;
    }

    @EventSourcingHandler
    void on(Box kept) {
        id = "box/" + kept.code();
        state = kept;
    }

    @Override
    public Object state() {
        return Objects.requireNonNull(state);
    }
}
