package vn.unionledger.log;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What the reader asks of the database that holds the log. Each call sees what is committed when it is made, and perhaps not all
 * of it: n+1 may show before n. What cannot be read at all is a {@link LogUnavailableException}.
 */
public interface LogRows extends AutoCloseable {
    /** Events after a position, by position. */
    List<StoredEvent> after(long position, int atMost);

    /** The event at a position, or none. */
    List<StoredEvent> at(long position);

    /** Events of an aggregate from a sequence on, by sequence. */
    List<StoredEvent> of(AggregateKey aggregate, long fromSequence, long atMost);

    /** Events of all aggregates of a type that come after one of them, by id and sequence, none beyond the bound. */
    List<StoredEvent> ofType(String type, String afterId, long afterSequence, long bound, int atMost);

    /** Events of a unit after a place in its chain, by that place, none beyond the bound. */
    List<StoredEvent> ofUnit(String unit, long afterUnitSequence, long bound, int atMost);

    /** The last sequence of an aggregate, if it has one. */
    OptionalLong lastSequence(AggregateKey aggregate);

    /** The position in the head row. */
    long head();

    /** When the events at these positions were recorded, microseconds; at most {@value #PROBES} of them. */
    Map<Long, Long> recordedAt(List<Long> positions);

    /** The most positions {@link #recordedAt} is asked for at once. */
    int PROBES = 16;

    @Override
    void close();

    /** The rows in a database. */
    static LogRows at(LogAddress address) {
        return new SqlRows(address);
    }
}
