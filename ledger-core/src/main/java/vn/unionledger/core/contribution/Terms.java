package vn.unionledger.core.contribution;

import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;

/** The dated rule a contribution goes by. */
public record Terms(PolicyId policy, Rule.ContributionTerms rule) {
    /** @param policy about what employers owe */
    static Terms of(Policy policy) {
        return new Terms(policy.policy(), (Rule.ContributionTerms) policy.rule());
    }
}
