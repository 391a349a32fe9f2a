package vn.unionledger.log;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;

/** Reads the log. Never shows n+1 without n. What cannot be read at all is a {@link LogUnavailableException}. */
public interface LogReader {
    /** The events after a position, in a row without a jump; empty when nothing more is visible yet. */
    List<StoredEvent> after(long position, int atMost);

    /** One aggregate's events from a sequence on. */
    List<StoredEvent> of(AggregateKey aggregate, long fromSequence);

    /**
     * The events of all aggregates of one type, by aggregate and sequence, none beyond the bound.
     *
     * @param after the last one of the page before, or nothing at the beginning
     */
    List<StoredEvent> ofType(String type, @Nullable StoredEvent after, long bound, int atMost);

    /** The sequence of the last event of an aggregate, if it has any. */
    OptionalLong lastSequence(AggregateKey aggregate);

    /** One unit's events after a unit sequence, none beyond the bound. */
    List<StoredEvent> ofUnit(UnitId unit, long afterUnitSequence, long bound, int atMost);

    /** One event. @throws IllegalArgumentException if the position is beyond the head or below 1 */
    StoredEvent at(long position);

    /** A position up to which everything is visible to a later statement: the bound for all other queries. */
    long bound();

    /** The hash of the event at a position; position 0 has 32 zero bytes. */
    Sha256 hashAt(long position);

    /** The last position recorded before that moment, at most the bound; 0 if none. */
    long lastBefore(long recordedAtMicros, long bound);

    /**
     * Hands over every event after a position, up to another one, in order and on the caller's thread, while another thread reads
     * on. Ends early where nothing more is visible yet; with the failure, where one comes from {@code take} or from the reading.
     *
     * @return the last position handed over
     */
    default long each(long after, long upTo, Consumer<StoredEvent> take) {
        try (var ahead = new ReadAhead(this, after, upTo)) {
            return ahead.each(after, take);
        }
    }
}
