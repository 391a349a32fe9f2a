package vn.unionledger.core.contribution;

import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.policy.Rule;

/** The dated rule a contribution goes by, as the act found it. */
public record Terms(PolicyId policy, Rule.ContributionTerms rule) {}
