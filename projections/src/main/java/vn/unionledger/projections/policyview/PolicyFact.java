package vn.unionledger.projections.policyview;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.policy.PolicyEvent;

/**
 * Something that happened to a dated rule.
 *
 * @param by who did it; absent for what came with the program
 * @param recordedAt microseconds since 1970-01-01 UTC
 */
public record PolicyFact(
        PolicyEvent event, What what, @Nullable PersonId by, long recordedAt, long position, Sha256 hash) {
    /** What happened. */
    public enum What {
        RECORDED,
        CONFIRMED
    }
}
