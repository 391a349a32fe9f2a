package vn.unionledger.api.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Ownership;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Scope;

/**
 * A dated rule to be recorded.
 *
 * @param own whether it is a rule of the own unit alone; a welfare norm always is
 * @param level for units of that level only; likewise {@code fundingClass} and {@code ownership}
 * @param effectiveTo the last day, included; absent while no end is known
 * @param decision the number of the decision or resolution
 * @param knownFrom the first day people could know it; absent means the day of the decision, or today
 * @param certainty absent means to be confirmed
 * @param source where it was read
 * @param replaces the rule it stands in place of
 */
public record PolicyAsked(
        RuleAsked rule,
        @Nullable Boolean own,
        @Nullable UnitLevel level,
        @Nullable FundingClass fundingClass,
        @Nullable Ownership ownership,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable @Length(max = 200) String decision,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate knownFrom,
        @Nullable Certainty certainty,
        @Length(max = 500) String source,
        @Nullable @Length(max = 500) String note,
        @Nullable PolicyId replaces) {

    /** The policy as it is to be recorded by a unit. */
    Policy policy(PolicyId id, UnitId unit, LocalDate today) {
        Rule ruled = rule.rule();
        boolean ofUnit = Boolean.TRUE.equals(own) || ruled instanceof Rule.WelfareNorm;
        LocalDate known = knownFrom != null ? knownFrom : decidedOn != null ? decidedOn : today;
        return new Policy(
                id,
                ofUnit ? unit : null,
                ruled,
                new Scope(level, fundingClass, ownership),
                effectiveFrom,
                effectiveTo,
                decision,
                decidedOn,
                known,
                certainty == null ? Certainty.TO_CONFIRM : certainty,
                source,
                note,
                replaces);
    }
}
