package vn.unionledger.log;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;

/**
 * Reads the log on connections of its own, each statement READ COMMITTED for itself. With several writers and a busy machine
 * a reader can see n+1 before n although they were committed in order: so a page ends before a jump, and queries that cannot
 * see a jump are bounded by a head position that an earlier statement has read.
 */
public final class ContiguousReader implements LogReader, AutoCloseable {
    private static final long PAGE = 1000;

    private final LogRows rows;

    public ContiguousReader(LogAddress address) {
        this(LogRows.at(address));
    }

    /** Reads any rows that are as a database shows them. */
    public ContiguousReader(LogRows rows) {
        this.rows = rows;
    }

    @Override
    public List<StoredEvent> after(long position, int atMost) {
        return inARow(rows.after(position, atMost), position, StoredEvent::position);
    }

    @Override
    public List<StoredEvent> of(AggregateKey aggregate, long fromSequence) {
        var all = new ArrayList<StoredEvent>();
        List<StoredEvent> page;
        do {
            long from = fromSequence + all.size();
            page = inARow(rows.of(aggregate, from, PAGE), from - 1, StoredEvent::sequence);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    @Override
    public List<StoredEvent> ofType(String type, @Nullable StoredEvent after, long bound, int atMost) {
        String id = after == null ? "" : after.aggregate().id();
        long sequence = after == null ? -1 : after.sequence();
        return rows.ofType(type, id, sequence, bound, atMost);
    }

    @Override
    public OptionalLong lastSequence(AggregateKey aggregate) {
        return rows.lastSequence(aggregate);
    }

    @Override
    public List<StoredEvent> ofUnit(UnitId unit, long afterUnitSequence, long bound, int atMost) {
        return inARow(
                rows.ofUnit(unit.value(), afterUnitSequence, bound, atMost),
                afterUnitSequence,
                StoredEvent::unitSequence);
    }

    @Override
    public StoredEvent at(long position) {
        List<StoredEvent> found = position > bound() ? List.of() : rows.at(position);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("the log has no position " + position);
        }
        return found.getFirst();
    }

    @Override
    public long bound() {
        return rows.head();
    }

    @Override
    public Sha256 hashAt(long position) {
        return position == 0 ? Sha256.ZERO : at(position).hash();
    }

    @Override
    public long lastBefore(long recordedAtMicros, long bound) {
        // recorded_at never decreases with position, so a search needs no index of its own
        long before = 0;
        long notBefore = bound + 1;
        while (notBefore - before > 1) {
            var probes = new TreeMap<Long, Long>();
            long step = Math.max(1, (notBefore - before) / LogRows.PROBES);
            var wanted = new ArrayList<Long>();
            for (long probe = before + step; probe < notBefore; probe += step) {
                wanted.add(probe);
            }
            probes.putAll(rows.recordedAt(wanted));
            for (var probe : probes.entrySet()) {
                if (probe.getValue() < recordedAtMicros) {
                    before = probe.getKey();
                } else {
                    notBefore = probe.getKey();
                    break;
                }
            }
        }
        return before;
    }

    @Override
    public void close() {
        rows.close();
    }

    private static List<StoredEvent> inARow(List<StoredEvent> events, long before, ToLongFunction<StoredEvent> place) {
        for (int i = 0; i < events.size(); i++) {
            if (place.applyAsLong(events.get(i)) != before + 1 + i) {
                return events.subList(0, i);
            }
        }
        return events;
    }
}
