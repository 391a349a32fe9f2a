package vn.unionledger.projections.integrity;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;

/**
 * How far the chain was followed last.
 *
 * @param position up to which every hash was made again and agreed
 * @param root of the tree over all events up to there
 * @param verifiedAt when, in microseconds since 1970-01-01 UTC; 0 if never
 * @param disagreement the first event that does not agree, in Vietnamese, or nothing
 */
public record ChainState(
        long position,
        Sha256 root,
        long verifiedAt,
        @Nullable String disagreement) {
    public boolean agrees() {
        return disagreement == null && verifiedAt > 0;
    }
}
