package vn.unionledger.api.policy;

import java.time.LocalDate;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Scope;

/** Rules nobody decided, to see what they would change. They are never recorded. */
public final class Supposition {
    private static final PolicyId NOBODY_DECIDED = new PolicyId("gia-su");

    private Supposition() {}

    /** Grassroots unions would keep so much of an income from a day on. */
    public static Policy keeping(IncomeKind income, int basisPoints, LocalDate from, LocalDate today) {
        return new Policy(
                NOBODY_DECIDED,
                null,
                Rule.Distribution.keeping(income, basisPoints),
                new Scope(UnitLevel.GRASSROOTS, null, null),
                from,
                null,
                null,
                null,
                today,
                Certainty.TO_CONFIRM,
                "",
                null,
                null);
    }
}
