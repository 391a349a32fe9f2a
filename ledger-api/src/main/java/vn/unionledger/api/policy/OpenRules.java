package vn.unionledger.api.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Ground;
import vn.unionledger.core.policy.ItemSide;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;

/** The rules behind a figure that nobody has confirmed. */
public final class OpenRules {
    private OpenRules() {}

    /** The rule behind a code on a day, if it is still to be confirmed. */
    public static Optional<Policy> item(Rulebook rules, String code, LocalDate on) {
        return rules.item(code, on, on).filter(policy -> policy.certainty() == Certainty.TO_CONFIRM);
    }

    /**
     * Those of a ground, each once.
     *
     * @param standings what the unit was on its days; empty if there was no such unit
     */
    public static List<Policy> behind(
            Ground ground, Rulebook rules, Collection<Standing> standings, LocalDate knownOn) {
        return standings.stream()
                .distinct()
                .flatMap(standing -> ground.in(rules, standing, knownOn).stream())
                .filter(policy -> policy.certainty() == Certainty.TO_CONFIRM && counts(policy.rule()))
                .distinct()
                .toList();
    }

    /**
     * What a section of a report rests on: that of the union's own finance on its codes and shares, the others on none.
     *
     * @param from the first day reported on, {@code until} the last
     */
    public static List<Ground> section(String key, UnitId unit, LocalDate from, LocalDate until) {
        return key.equals("finance")
                ? List.of(
                        new Ground(unit, RuleKind.ITEM, null, from, until),
                        new Ground(unit, RuleKind.DISTRIBUTION, null, from, until))
                : List.of();
    }

    /** Of codes, a whole one that money is booked on: what is left over follows from the others, and a part is said with its code. */
    private static boolean counts(Rule rule) {
        return !(rule instanceof Rule.Item item)
                || (item.side() != ItemSide.BALANCE && !item.code().contains("."));
    }
}
