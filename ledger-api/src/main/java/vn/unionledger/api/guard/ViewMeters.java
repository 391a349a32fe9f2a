package vn.unionledger.api.guard;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.feed.Follower;
import vn.unionledger.projections.feed.View;
import vn.unionledger.projections.feed.ViewState;
import vn.unionledger.projections.feed.ViewStates;

/** How far the views are behind the log, in events and in seconds, and how far a view is that is built again. */
public final class ViewMeters implements MeterBinder {
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final List<View> views;
    private final ViewStates states;
    private final LogReader log;
    private final Follower follower;
    private final InstantSource clock;
    private List<ViewState> last = List.of();
    private long readAt = System.nanoTime() - FRESH_NANOS - 1;

    public ViewMeters(List<View> views, ViewStates states, LogReader log, Follower follower, InstantSource clock) {
        this.views = List.copyOf(views);
        this.states = states;
        this.log = log;
        this.follower = follower;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (View view : views) {
            String name = view.name();
            gauge(
                    registry,
                    "ledger.view.lag",
                    "events",
                    "Events of the log a view does not show yet",
                    name,
                    it -> it.behind());
            gauge(
                    registry,
                    "ledger.view.lag.time",
                    "seconds",
                    "Age of the first event a view does not show yet",
                    name,
                    it -> secondsBehind(it));
            gauge(registry, "ledger.view.parked", "events", "Events a view cannot read", name, it -> it.parked()
                    .size());
            Gauge.builder("ledger.view.replay", this, it -> it.replayed(name))
                    .description("Share of the log that a view being built again has read; 1 when none is")
                    .tag("view", name)
                    .register(registry);
        }
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            String unit,
            String what,
            String view,
            ToDoubleFunction<ViewState> of) {
        Gauge.builder(name, this, it -> it.of(view, of))
                .description(what)
                .baseUnit(unit)
                .tag("view", view)
                .register(registry);
    }

    private double of(String view, ToDoubleFunction<ViewState> what) {
        return read().stream()
                .filter(state -> state.view().equals(view))
                .findFirst()
                .map(what::applyAsDouble)
                .orElse(Double.NaN);
    }

    private double secondsBehind(ViewState state) {
        if (state.behind() == 0) {
            return 0;
        }
        List<StoredEvent> missing = log.after(state.position(), 1);
        if (missing.isEmpty()) {
            return 0;
        }
        Instant recorded = Instant.EPOCH.plus(missing.getFirst().recordedAt(), ChronoUnit.MICROS);
        return Math.max(0, Duration.between(recorded, clock.instant()).toMillis() / 1e3);
    }

    private double replayed(String view) {
        long bound = Math.max(1, log.bound());
        Long beside = follower.rebuilding().get(view);
        if (beside != null) {
            return (double) beside / bound;
        }
        return of(view, state -> state.rebuilding() ? (double) state.position() / bound : 1);
    }

    private synchronized List<ViewState> read() {
        if (System.nanoTime() - readAt > FRESH_NANOS) {
            last = states.all();
            readAt = System.nanoTime();
        }
        return last;
    }
}
