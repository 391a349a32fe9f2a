package vn.unionledger.log;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.log.Found.UnitEnd;

/**
 * What the writer remembers of the log. It holds only while the head row shows the position it was learnt at; whoever reads
 * another one there calls {@link #forget}.
 */
final class Known {
    private static final long CLOCK_NANOS_MAX = TimeUnit.SECONDS.toNanos(10);
    private static final long CLOCK_MICROS_APART_MAX = TimeUnit.SECONDS.toMicros(1);
    private static final long NOTHING = -1;

    private final Pace pace;
    private final Map<String, UnitEnd> units = new Lru<>(20_000);
    private final Map<AggregateKey, Long> last = new Lru<>(100_000);
    private final Map<AppendKey, Boolean> usedKeys = new Lru<>(50_000);
    private long position = NOTHING;
    private long recordedAt;
    private @Nullable Frontier frontier;
    private long databaseMicros;
    private long atNanos;
    private long atMillis;

    Known(Pace pace) {
        this.pace = pace;
    }

    void forget() {
        position = NOTHING;
        frontier = null;
        units.clear();
        last.clear();
    }

    boolean isAt(long headPosition) {
        return position == headPosition;
    }

    boolean isNothing() {
        return position == NOTHING;
    }

    @Nullable
    UnitEnd unit(String unit) {
        return units.get(unit);
    }

    /** The last sequence of an aggregate, if it is remembered. */
    @Nullable
    Long last(AggregateKey aggregate) {
        return last.get(aggregate);
    }

    /** The head as it is remembered, with database time carried on by this machine's clocks; nothing if that is too old. */
    Found.@Nullable Head head() {
        long nanos = pace.nanos() - atNanos;
        long micros = TimeUnit.NANOSECONDS.toMicros(nanos);
        long wall = TimeUnit.MILLISECONDS.toMicros(pace.millis() - atMillis);
        // the clock that counts nanoseconds stands still while a laptop sleeps
        if (frontier == null || nanos > CLOCK_NANOS_MAX || Math.abs(wall - micros) > CLOCK_MICROS_APART_MAX) {
            return null;
        }
        return new Found.Head(position, recordedAt, frontier, databaseMicros + micros);
    }

    void clock(long micros) {
        databaseMicros = micros;
        atNanos = pace.nanos();
        atMillis = pace.millis();
    }

    /** Whether it is enough to decide these without looking: what is not remembered, a unique index can refuse. */
    boolean suffices(Collection<Sending> sendings) {
        return sendings.stream().allMatch(sending -> {
            Prepared prepared = sending.prepared;
            return prepared != null
                    && !sending.maybeStored
                    && !usedKeys.containsKey(sending.key)
                    && last.keySet().containsAll(prepared.append().readSet().keySet())
                    && prepared.append().events().stream().allMatch(this::suffices);
        });
    }

    private boolean suffices(NewEvent event) {
        return units.containsKey(event.unit().value())
                && (event.sequence() == 0 || last.containsKey(event.aggregate()));
    }

    /** After the commit of a batch. */
    void learn(Found found, Batch batch) {
        units.putAll(found.units);
        position = batch.position();
        recordedAt = batch.recordedAt();
        frontier = batch.frontier();
        units.putAll(batch.units());
        last.putAll(batch.last());
        batch.keys().keySet().forEach(key -> usedKeys.put(key, true));
    }
}
