package vn.unionledger.api.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.IncomeKind;
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

    /** A whole code that money is booked on: what is left over follows from the others, and a part is said with its code. */
    private static boolean isOfFinance(Rule rule) {
        return rule instanceof Rule.Item item
                && item.side() != ItemSide.BALANCE
                && !item.code().contains(".");
    }

    /**
     * What a section of a report rests on: that of the union's own finance on its codes and shares, the others on none.
     *
     * @param unit absent if there was no such unit on that day
     */
    public static List<Policy> section(String key, Rulebook rules, @Nullable Standing unit, LocalDate on) {
        List<Policy> open = new ArrayList<>();
        if (key.equals("finance")) {
            rules.items(on, on).stream()
                    .filter(policy -> policy.certainty() == Certainty.TO_CONFIRM && isOfFinance(policy.rule()))
                    .forEach(open::add);
            if (unit != null) {
                for (IncomeKind income : List.of(IncomeKind.DUES_STANDARD, IncomeKind.EMPLOYER_CONTRIBUTION)) {
                    rules.inForce(RuleKind.DISTRIBUTION, income.name(), unit, on, on)
                            .filter(policy -> policy.certainty() == Certainty.TO_CONFIRM)
                            .ifPresent(open::add);
                }
            }
        }
        return open;
    }
}
