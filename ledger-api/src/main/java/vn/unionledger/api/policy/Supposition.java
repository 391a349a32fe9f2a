package vn.unionledger.api.policy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Ownership;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyShelf;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Scope;

/**
 * A rule nobody decided, to see what it would change. It is never recorded.
 *
 * @param rule how an income would be shared, what a payer group would pay for everyone, the base salary, or what employers would owe
 * @param level for units of that level only; likewise {@code fundingClass} and {@code ownership}
 * @param effectiveTo the last day, included; absent while no end is thought of
 * @param until the last day looked at; absent means today
 */
public record Supposition(
        RuleAsked rule,
        @Nullable UnitLevel level,
        @Nullable FundingClass fundingClass,
        @Nullable Ownership ownership,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable LocalDate until) {
    private static final String SUPPOSABLE =
            Effects.KINDS.stream().map(RuleKind::word).collect(Collectors.joining(", "));
    private static final PolicyId NOBODY_DECIDED = new PolicyId("gia-su");

    /**
     * The policy it would be if it became known today.
     *
     * @throws vn.unionledger.core.refusal.RefusedException if nobody could record it
     */
    public Policy policy(LocalDate today) {
        Rule supposed = rule.rule();
        if (!Effects.KINDS.contains(supposed.kind())) {
            throw new FaultyRequestException(Fault.of("/rule/type", "not-one-of", SUPPOSABLE));
        }
        Policy policy = new Policy(
                NOBODY_DECIDED,
                null,
                supposed,
                new Scope(level, fundingClass, ownership),
                effectiveFrom,
                effectiveTo,
                null,
                null,
                today,
                Certainty.TO_CONFIRM,
                "",
                null,
                null);
        PolicyShelf.requireSound(policy);
        return policy;
    }

    /** The last day looked at. */
    public LocalDate last(LocalDate today) {
        return until == null ? today : until;
    }
}
