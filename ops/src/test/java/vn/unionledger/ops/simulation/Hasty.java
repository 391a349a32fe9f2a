package vn.unionledger.ops.simulation;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.ContiguousReader;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.LogRows;
import vn.unionledger.log.StoredEvent;

/** Takes a page as the database shows it, holes and all. */
final class Hasty implements LogReader {
    private final LogRows rows;
    private final LogReader careful;

    Hasty(LogRows rows) {
        this.rows = rows;
        careful = new ContiguousReader(rows);
    }

    @Override
    public List<StoredEvent> after(long position, int atMost) {
        return rows.after(position, atMost);
    }

    @Override
    public List<StoredEvent> of(AggregateKey aggregate, long fromSequence) {
        return careful.of(aggregate, fromSequence);
    }

    @Override
    public List<StoredEvent> ofType(String type, @Nullable StoredEvent after, long bound, int atMost) {
        return careful.ofType(type, after, bound, atMost);
    }

    @Override
    public OptionalLong lastSequence(AggregateKey aggregate) {
        return careful.lastSequence(aggregate);
    }

    @Override
    public List<StoredEvent> ofUnit(UnitId unit, long afterUnitSequence, long bound, int atMost) {
        return careful.ofUnit(unit, afterUnitSequence, bound, atMost);
    }

    @Override
    public StoredEvent at(long position) {
        return careful.at(position);
    }

    @Override
    public long bound() {
        return careful.bound();
    }

    @Override
    public Sha256 hashAt(long position) {
        return careful.hashAt(position);
    }

    @Override
    public long lastBefore(long recordedAtMicros, long bound) {
        return careful.lastBefore(recordedAtMicros, bound);
    }
}
