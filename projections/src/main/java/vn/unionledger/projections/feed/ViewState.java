package vn.unionledger.projections.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;

/**
 * What a view can say of itself, for the header of its pages.
 *
 * @param position the last event it shows
 * @param behind how many events of the log it does not show yet
 * @param rebuilding whether it is being filled again: what it shows is incomplete
 * @param stopped whether it has stopped and waits for a rebuild
 * @param said what it has to say, in Vietnamese, or nothing
 * @param parked events it could not read
 * @param agreed the position up to which it was last found to agree with the log; 0 if never looked at
 * @param agreedAt when, in microseconds since 1970-01-01 UTC
 * @param disagreement the first difference found, or nothing
 */
public record ViewState(
        String view,
        long position,
        Sha256 hash,
        long behind,
        boolean rebuilding,
        boolean stopped,
        @Nullable String said,
        List<Parked> parked,
        long agreed,
        long agreedAt,
        @Nullable String disagreement) {
    public ViewState {
        parked = List.copyOf(parked);
    }

    /** Whether settlements and official prints may be made from it. */
    public boolean sound() {
        return !rebuilding && !stopped && parked.isEmpty() && disagreement == null;
    }
}
