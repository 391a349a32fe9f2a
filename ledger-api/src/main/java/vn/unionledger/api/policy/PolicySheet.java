package vn.unionledger.api.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.door.Acts;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyEvent.PolicyConfirmed;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Scope;
import vn.unionledger.projections.policyview.PolicyFact;
import vn.unionledger.projections.policyview.PolicyRow;

/**
 * A dated rule with its life.
 *
 * @param kind what {@code rule} is, and so which fields it has
 * @param unit the one unit it is for; absent for a rule for everyone in its scope
 * @param late whether it became known after days it is about
 * @param replacedBy the rules that stand in its place on their own days
 */
record PolicySheet(
        PolicyId policy,
        RuleKind kind,
        @Nullable UnitId unit,
        Object rule,
        Scope scope,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        LocalDate knownFrom,
        boolean late,
        Certainty certainty,
        String source,
        @Nullable String note,
        @Nullable PolicyId replaces,
        List<PolicyId> replacedBy,
        List<Step> history,
        long position) {
    PolicySheet {
        replacedBy = List.copyOf(replacedBy);
        history = List.copyOf(history);
    }

    /** What happened to it; {@code evidence} is what a confirmation names, {@code by} is absent for what came with the program. */
    record Step(
            PolicyFact.What what,
            @Nullable PersonId by,
            @Nullable String evidence,
            Instant recordedAt,
            long position,
            String hash) {
        static Step of(PolicyFact fact) {
            return new Step(
                    fact.what(),
                    fact.by(),
                    fact.event() instanceof PolicyConfirmed confirmed ? confirmed.evidence() : null,
                    Acts.moment(fact.recordedAt()),
                    fact.position(),
                    fact.hash().hex());
        }
    }

    static PolicySheet of(PolicyRow row) {
        Policy policy = row.policy();
        Rule rule = policy.rule();
        return new PolicySheet(
                policy.policy(),
                rule.kind(),
                policy.unit(),
                rule,
                policy.scope(),
                policy.effectiveFrom(),
                policy.effectiveTo(),
                policy.decision(),
                policy.decidedOn(),
                policy.knownFrom(),
                policy.isLate(),
                policy.certainty(),
                policy.source(),
                policy.note(),
                policy.replaces(),
                row.replacedBy(),
                row.history().stream().map(Step::of).toList(),
                row.history().getFirst().position());
    }
}
