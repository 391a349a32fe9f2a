package vn.unionledger.projections.policyview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Policy;

/**
 * A dated rule as it was known, with its life.
 *
 * @param replacedBy the rules that say they stand in its place
 * @param history oldest first
 */
public record PolicyRow(Policy policy, List<PolicyId> replacedBy, List<PolicyFact> history) {
    public PolicyRow {
        replacedBy = List.copyOf(replacedBy);
        history = List.copyOf(history);
    }

    public boolean toConfirm() {
        return policy.certainty() == Certainty.TO_CONFIRM;
    }

    /** What confirmed it, if anything did. */
    public @Nullable PolicyFact confirmation() {
        PolicyFact last = history.getLast();
        return last.what() == PolicyFact.What.CONFIRMED ? last : null;
    }
}
