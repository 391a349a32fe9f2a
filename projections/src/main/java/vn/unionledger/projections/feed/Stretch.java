package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;

/** The part of the log that one view is compared with, and how far it agrees. */
final class Stretch {
    private final View view;
    private final Comparison rows;
    private final long until;
    private long agreed;
    private Sha256 hash;
    private @Nullable Disagreement found;

    /**
     * @param after the position before the first event
     * @param hash the running hash there
     * @param until the position of the last event
     */
    Stretch(Connection connection, View view, long after, Sha256 hash, long until) {
        this.view = view;
        this.rows = new Comparison(connection, view);
        this.agreed = after;
        this.hash = hash;
        this.until = until;
    }

    /** Compares what of a page belongs to this stretch; the page follows what agrees already, or has nothing of what follows. */
    void take(List<StoredEvent> page) throws SQLException {
        if (isDone()) {
            return;
        }
        List<StoredEvent> own = page.stream()
                .filter(event -> event.position() > agreed && event.position() <= until)
                .toList();
        if (own.isEmpty()) {
            return;
        }
        found = rows.of(own);
        if (found == null) {
            for (StoredEvent event : own) {
                hash = Progress.running(hash, event.hash());
            }
            agreed = own.getLast().position();
        }
    }

    /** Looks again at what did not agree: the view may have been built again since. */
    void lookAgain(LogReader log) throws SQLException {
        if (found != null) {
            found = rows.of(log.after(found.position() - 1, 1));
        }
    }

    boolean isDone() {
        return found != null || agreed >= until;
    }

    View view() {
        return view;
    }

    /** The last event that agrees. */
    long agreed() {
        return agreed;
    }

    /** The running hash up to there. */
    Sha256 hash() {
        return hash;
    }

    /** The first event that does not agree, or nothing. */
    @Nullable
    Disagreement found() {
        return found;
    }
}
