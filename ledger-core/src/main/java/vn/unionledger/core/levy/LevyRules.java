package vn.unionledger.core.levy;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.levy.LevyRefusal.NoBase;
import vn.unionledger.core.levy.LevyRefusal.NoLevyRate;
import vn.unionledger.core.levy.LevyRefusal.RegionMissing;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.core.policy.WageRegion;

/** The rules of the levy as known on a day, for a unit of a standing. */
public record LevyRules(Rulebook rules, Standing standing, LocalDate knownOn) {

    /**
     * What one person of a group owes.
     *
     * @param base the month's pay it is reckoned from; 0 where the rule is an amount
     */
    record Charge(Policy rule, Vnd base, Vnd amount) {}

    Charge charge(LevyGroup group, @Nullable WageRegion region, int workingDays, LocalDate on) {
        Policy policy =
                rules.levyRate(group, standing, on, knownOn).orElseThrow(() -> refuse(new NoLevyRate(group, on)));
        if (!(policy.rule() instanceof Rule.LevyRate rate)) {
            throw new IllegalStateException("no rate of a levy: " + policy);
        }
        Vnd base = rate.dayShare() == null ? Vnd.ZERO : base(group, region, on);
        return new Charge(policy, base, rate.of(base, workingDays));
    }

    private Vnd base(LevyGroup group, @Nullable WageRegion region, LocalDate on) {
        if (group != LevyGroup.CONTRACT) {
            return rules.baseSalary(standing, on, knownOn)
                    .map(Rule.BaseSalary::amount)
                    .orElseThrow(() -> refuse(new NoBase(group, on)));
        }
        if (region == null) {
            throw refuse(new RegionMissing());
        }
        return rules.minimumWage(region, standing, on, knownOn)
                .map(Rule.MinimumWage::amount)
                .orElseThrow(() -> refuse(new NoBase(group, on)));
    }
}
