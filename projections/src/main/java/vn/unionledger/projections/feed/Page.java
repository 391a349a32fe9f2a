package vn.unionledger.projections.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;

/**
 * Some events in a row, and the hash of the event before them as the log has it now.
 *
 * @param after the position before the first
 * @param before the hash at that position; absent if the log has no such event any more
 */
record Page(long after, @Nullable Sha256 before, List<StoredEvent> events) {
    /** Reads the events after a position. The one before is read with them: it tells whether this is still the same history. */
    static Page read(LogReader log, long after, int atMost) {
        if (after == 0) {
            return new Page(0, Sha256.ZERO, inARow(0, log.after(0, atMost)));
        }
        List<StoredEvent> found = inARow(after - 1, log.after(after - 1, atMost + 1));
        if (found.isEmpty()) {
            return new Page(after, null, List.of());
        }
        return new Page(after, found.getFirst().hash(), found.subList(1, found.size()));
    }

    /** The same page, its facts read from their bytes already; one that cannot be read is left to the fold. */
    Page parsed() {
        for (StoredEvent event : events) {
            try {
                event.payload();
                event.metadata();
            } catch (RuntimeException _) {
                return this;
            }
        }
        return this;
    }

    /** The position of the last. */
    long last() {
        return after + events.size();
    }

    /** The progress of whoever has applied all of it. */
    Progress after(Progress before) {
        Progress now = before;
        for (StoredEvent event : events) {
            now = now.after(event);
        }
        return now;
    }

    boolean continues(Progress progress) {
        return before != null && progress.hash().equals(before);
    }

    private static List<StoredEvent> inARow(long after, List<StoredEvent> events) {
        long expected = after;
        for (StoredEvent event : events) {
            if (event.position() != ++expected) {
                throw new IllegalStateException(
                        "the log's reader jumped to " + event.position() + " where " + expected + " should stand");
            }
        }
        return events;
    }
}
