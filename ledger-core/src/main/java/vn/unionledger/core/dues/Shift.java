package vn.unionledger.core.dues;

import java.time.YearMonth;
import java.util.Optional;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;

/** How one member's dues of a month would change by other rules. */
public record Shift(PersonId member, PayerGroup group, Charge before, Charge after) {
    /**
     * The change of a member whose month was reckoned.
     *
     * @param before what is owed for the month so far
     * @return nothing if nothing changes, or if the pay is not known
     * @throws vn.unionledger.core.refusal.RefusedException if a rule is missing
     */
    public static Optional<Shift> of(Member member, YearMonth month, Charge before, MonthRules rules) {
        if (rules.lacksPay(member)) {
            return Optional.empty();
        }
        Charge after = rules.charge(member).orElseGet(() -> Charge.nothing(Basis.NOT_MEMBER));
        Shift shift = new Shift(member.person(), member.groupIn(month), before, after);
        return shift.standard().isZero() && shift.excess().isZero() ? Optional.empty() : Optional.of(shift);
    }

    /** How much more of the standard part is owed, đồng; negative if less. */
    public Vnd standard() {
        return after.standard().minus(before.standard());
    }

    /** How much more above the standard is owed, đồng; negative if less. */
    public Vnd excess() {
        return after.excess().minus(before.excess());
    }

    /** How much more is owed in all, đồng; negative if less. */
    public Vnd amount() {
        return standard().plus(excess());
    }
}
