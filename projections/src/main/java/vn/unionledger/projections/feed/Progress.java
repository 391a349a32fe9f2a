package vn.unionledger.projections.feed;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.log.StoredEvent;

/**
 * How far a view has read, and what it has applied.
 *
 * @param position the last event applied
 * @param hash that event's hash: another hash there in the log means another history
 * @param applied how many events were applied; equal to the position, or one was skipped or doubled
 * @param running SHA-256 chained over the hashes of all events applied
 * @param said what the view has to say of itself, in Vietnamese, or nothing
 */
record Progress(
        String view,
        long position,
        Sha256 hash,
        long applied,
        Sha256 running,
        State state,
        @Nullable String said,
        boolean rebuildAsked) {
    enum State {
        LIVE,
        REBUILDING,
        STOPPED
    }

    static Progress none(String view, State state, @Nullable String said) {
        return new Progress(view, 0, Sha256.ZERO, 0, Sha256.ZERO, state, said, false);
    }

    Progress after(StoredEvent event) {
        return new Progress(
                view,
                event.position(),
                event.hash(),
                applied + 1,
                running(running, event.hash()),
                state,
                said,
                rebuildAsked);
    }

    Progress as(State other, @Nullable String words) {
        return new Progress(view, position, hash, applied, running, other, words, rebuildAsked);
    }

    /** The same place, reached by a view of that name. */
    Progress of(String name, State other, @Nullable String words) {
        return new Progress(name, position, hash, applied, running, other, words, false);
    }

    /** The same place, under a hash that no event has. */
    Progress ofNoHistory() {
        return new Progress(view, position, Sha256.ZERO, applied, running, State.REBUILDING, said, rebuildAsked);
    }

    static Sha256 running(Sha256 before, Sha256 event) {
        byte[] both = new byte[2 * Sha256.BYTES];
        System.arraycopy(before.bytes(), 0, both, 0, Sha256.BYTES);
        System.arraycopy(event.bytes(), 0, both, Sha256.BYTES, Sha256.BYTES);
        return Sha256.of(both);
    }
}
