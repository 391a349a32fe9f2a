package vn.unionledger.core.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Ownership;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.Rule.Distribution;

/** The dues share of 2022 and 2023: 60 % kept, then 70 % by a decision of October for the whole year. */
final class PolicyFacts {
    static final LocalDate TODAY = LocalDate.of(2024, 6, 15);
    static final LocalDate NEW_YEAR_2023 = LocalDate.of(2023, 1, 1);
    static final LocalDate DECIDED_LATE = LocalDate.of(2023, 10, 16);
    static final Scope GRASSROOTS = new Scope(UnitLevel.GRASSROOTS, null, null);
    static final Scope FOREIGN = new Scope(UnitLevel.GRASSROOTS, null, Ownership.FOREIGN_INVESTED);
    static final Scope ENTERPRISES = new Scope(UnitLevel.GRASSROOTS, FundingClass.ENTERPRISE, null);
    static final Standing ENTERPRISE = new Standing(UnitLevel.GRASSROOTS, FundingClass.ENTERPRISE, null);
    static final Standing FOREIGN_ENTERPRISE =
            new Standing(UnitLevel.GRASSROOTS, FundingClass.ENTERPRISE, Ownership.FOREIGN_INVESTED);
    static final Policy SIXTY = policy("doan-phi-2022", dues(6000), LocalDate.of(2022, 1, 1), null)
            .knownFrom(LocalDate.of(2021, 10, 1))
            .is();
    static final Policy SEVENTY = policy("doan-phi-2023", dues(7000), NEW_YEAR_2023, null)
            .knownFrom(DECIDED_LATE)
            .inPlaceOf("doan-phi-2022")
            .is();

    private PolicyFacts() {}

    static Distribution dues(int kept) {
        return Distribution.keeping(IncomeKind.DUES_STANDARD, kept);
    }

    static Draft policy(String id, Rule rule, LocalDate from, @Nullable LocalDate to) {
        return new Draft(new Policy(
                new PolicyId(id),
                null,
                rule,
                GRASSROOTS,
                from,
                to,
                "12/QĐ-TLĐ",
                null,
                from,
                Certainty.TO_CONFIRM,
                "Công báo",
                null,
                null));
    }

    static RecordPolicy recording(Policy policy) {
        return new RecordPolicy(policy, null, null, TODAY);
    }

    /** The shelf with these on it. */
    static PolicyShelf shelf(Policy... policies) {
        PolicyShelf shelf = PolicyShelf.EMPTY;
        for (Policy policy : List.of(policies)) {
            shelf = shelf.evolve(shelf.decide(recording(policy)));
        }
        return shelf;
    }

    /** A policy being written. */
    record Draft(Policy is) {
        Draft knownFrom(LocalDate day) {
            return with(is.unit(), is.scope(), day, is.replaces());
        }

        Draft inPlaceOf(String other) {
            return with(is.unit(), is.scope(), is.knownFrom(), new PolicyId(other));
        }

        Draft scope(Scope scope) {
            return with(is.unit(), scope, is.knownFrom(), is.replaces());
        }

        Draft of(UnitId unit) {
            return with(unit, is.scope(), is.knownFrom(), is.replaces());
        }

        Draft without(boolean decision) {
            return decision
                    ? new Draft(new Policy(
                            is.policy(),
                            is.unit(),
                            is.rule(),
                            is.scope(),
                            is.effectiveFrom(),
                            is.effectiveTo(),
                            null,
                            null,
                            is.knownFrom(),
                            is.certainty(),
                            is.source(),
                            is.note(),
                            is.replaces()))
                    : this;
        }

        private Draft with(@Nullable UnitId unit, Scope scope, LocalDate knownFrom, @Nullable PolicyId replaces) {
            return new Draft(new Policy(
                    is.policy(),
                    unit,
                    is.rule(),
                    scope,
                    is.effectiveFrom(),
                    is.effectiveTo(),
                    is.decision(),
                    is.decidedOn(),
                    knownFrom,
                    is.certainty(),
                    is.source(),
                    is.note(),
                    replaces));
        }
    }
}
