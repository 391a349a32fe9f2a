package vn.unionledger.core.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.unionledger.core.money.Vnd;

/**
 * What another rule makes of what was booked: a fold over booked income that changes nothing. A month goes by the rule of its
 * last day; months without a difference are left out.
 */
public final class Recalculation {
    private Recalculation() {}

    /**
     * What a decision that came late leaves to book: for every month that was over when it became known, the upper share by it
     * against the one by the rules known before it. Of several known from one day each has what it adds to those recorded before
     * it, so that all together come to what the last one says.
     *
     * @param rules with the decision among them
     * @param decision about the sharing of an income; another one leaves nothing
     */
    public static List<Difference> of(Rulebook rules, Policy decision, List<MonthlyIncome> booked) {
        Rulebook before = rules.knownBefore(decision);
        Rulebook after = before.with(decision);
        return fold(
                decision,
                booked,
                income -> decision.isLateFor(income.month()),
                income -> upper(before, income, decision.knownFrom()),
                income -> upper(after, income, decision.knownFrom()));
    }

    /**
     * What would differ in every month a rule is about if it were decided, against the rules as they are known on a day. The
     * rule need not be recorded, and nothing is.
     */
    public static List<Difference> whatIf(
            Rulebook rules, Policy assumed, LocalDate knownOn, List<MonthlyIncome> booked) {
        return fold(
                assumed,
                booked,
                income -> assumed.covers(income.month().atEndOfMonth()),
                income -> upper(rules, income, knownOn),
                income -> inForce(rules, income, knownOn)
                        .filter(policy -> policy.scope().isNarrowerThan(assumed.scope()))
                        .or(() -> Optional.of(assumed))
                        .flatMap(policy -> upper(policy, income)));
    }

    private static List<Difference> fold(
            Policy decision, List<MonthlyIncome> booked, Predicate<MonthlyIncome> concerned, Owed before, Owed after) {
        List<Difference> differences = new ArrayList<>();
        if (!(decision.rule() instanceof Rule.Distribution rule)) {
            return differences;
        }
        for (MonthlyIncome income : booked) {
            if (income.income() == rule.income()
                    && decision.scope().covers(income.standing())
                    && concerned.test(income)) {
                Difference difference = new Difference(
                        income.unit(),
                        income.fund(),
                        income.income(),
                        income.month(),
                        income.amount(),
                        before.of(income).orElse(Vnd.ZERO),
                        after.of(income).orElse(Vnd.ZERO));
                if (!difference.amount().isZero()) {
                    differences.add(difference);
                }
            }
        }
        return differences;
    }

    private static Optional<Vnd> upper(Rulebook rules, MonthlyIncome income, LocalDate knownOn) {
        return inForce(rules, income, knownOn).flatMap(policy -> upper(policy, income));
    }

    private static Optional<Vnd> upper(Policy policy, MonthlyIncome income) {
        return policy.rule() instanceof Rule.Distribution rule
                ? Optional.of(rule.upperOf(income.amount()))
                : Optional.empty();
    }

    private static Optional<Policy> inForce(Rulebook rules, MonthlyIncome income, LocalDate knownOn) {
        return rules.inForce(
                RuleKind.DISTRIBUTION,
                income.income().name(),
                income.standing(),
                income.month().atEndOfMonth(),
                knownOn);
    }

    /** What of an income is owed upward; nothing if no rule says so. */
    private interface Owed {
        Optional<Vnd> of(MonthlyIncome income);
    }
}
