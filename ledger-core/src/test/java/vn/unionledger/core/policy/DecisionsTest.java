package vn.unionledger.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.unionledger.core.Histories;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.PolicyRefusal.Overlaps;
import vn.unionledger.core.policy.Rule.Distribution;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("Whatever is decided about shares, in whatever order")
class DecisionsTest {
    static final int SEEDS = Histories.count(10_000, 500);
    private static final int ASKED = 14;
    private static final int LOOKS = 20;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS / 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("the parts sum to the whole, upper and kept too")
    void parts(long block) {
        each(block, any -> {
            Distribution rule = any.rule();
            Vnd amount = any.amount();
            assertThat(Vnd.sum(rule.split(amount).values())).isEqualTo(amount);
            assertThat(rule.upperOf(amount).plus(rule.split(amount).getOrDefault(Recipient.KEPT, Vnd.ZERO)))
                    .isEqualTo(amount);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("no two rules stand beside each other for one unit, day and day of knowledge")
    void oneAnswer(long block) {
        each(block, any -> {
            Rulebook rules = any.shelf(ASKED).rules();
            for (int look = 0; look < LOOKS; look++) {
                Standing standing = any.standing();
                LocalDate on = any.day();
                LocalDate known = any.day();
                List<Policy> beside = rules.policies().stream()
                        .filter(policy -> policy.scope().covers(standing) && rules.stands(policy, on, known))
                        .toList();
                Optional<Policy> answer = rules.inForce(RuleKind.DISTRIBUTION, "DUES_STANDARD", standing, on, known);
                assertThat(answer.isPresent()).isEqualTo(!beside.isEmpty());
                answer.ifPresent(policy -> assertThat(beside)
                        .contains(policy)
                        .allMatch(
                                other -> other.equals(policy) || policy.scope().isNarrowerThan(other.scope())));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName(
            "a rule is refused as overlapping exactly when one it does not replace shares a day and is neither wider nor narrower")
    void overlaps(long block) {
        each(block, any -> {
            PolicyShelf shelf = any.shelf(ASKED);
            Policy wanted = any.policy(shelf.rules());
            List<Policy> beside = new ArrayList<>();
            for (Policy other : shelf.rules().policies()) {
                if (sharesADay(other, wanted) && !ranked(other, wanted) && !replaces(shelf.rules(), wanted, other)) {
                    beside.add(other);
                }
            }
            try {
                shelf.decide(new RecordPolicy(wanted, null, null, RandomDecisions.FIRST));
                assertThat(beside).isEmpty();
            } catch (RefusedException refused) {
                if (refused.refusal() instanceof Overlaps overlap) {
                    assertThat(beside).extracting(Policy::policy).contains(overlap.other());
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("a later decision leaves every answer as known before it untouched")
    void asKnownThen(long block) {
        AtomicInteger decided = new AtomicInteger();
        each(block, any -> {
            PolicyShelf before = any.shelf(ASKED);
            Policy late = any.policy(before.rules());
            PolicyShelf after = taken(before, late);
            decided.addAndGet(after.equals(before) ? 0 : 1);
            for (int look = 0; look < LOOKS; look++) {
                Standing standing = any.standing();
                LocalDate on = any.day();
                LocalDate known = late.knownFrom().minusDays(1 + look);
                assertThat(after.rules().distribution(IncomeKind.DUES_STANDARD, standing, on, known))
                        .isEqualTo(before.rules().distribution(IncomeKind.DUES_STANDARD, standing, on, known));
            }
        });
        enough(decided, "later decisions that were taken");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName(
            "what was owed before and the differences of all known from a day make what is owed then, in months that were over and in no other")
    void recalculated(long block) {
        each(block, any -> {
            PolicyShelf before = any.shelf(ASKED);
            Policy late = any.policy(before.rules());
            Rulebook rules = taken(before, late).rules();
            List<MonthlyIncome> booked = any.booked();
            Map<String, Vnd> amounts = new HashMap<>();
            rules.policies().stream()
                    .filter(one -> one.knownFrom().isEqual(late.knownFrom()))
                    .map(one -> Recalculation.of(rules, one, booked))
                    .forEach(differences -> {
                        assertThat(differences).extracting(this::place).doesNotHaveDuplicates();
                        differences.forEach(one -> amounts.merge(place(one), one.amount(), Vnd::plus));
                    });
            for (MonthlyIncome income : booked) {
                LocalDate last = income.month().atEndOfMonth();
                Vnd difference = amounts.getOrDefault(income.unit() + " " + income.month(), Vnd.ZERO);
                if (last.isBefore(late.knownFrom())) {
                    assertThat(owed(rules, income, late.knownFrom().minusDays(1))
                                    .plus(difference))
                            .isEqualTo(owed(rules, income, late.knownFrom()));
                } else {
                    assertThat(difference).isEqualTo(Vnd.ZERO);
                }
            }
        });
    }

    private String place(Difference difference) {
        return difference.unit() + " " + difference.month();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("what-if gives what recording the rule would give, and leaves the rules as they are")
    void whatIf(long block) {
        AtomicInteger decided = new AtomicInteger();
        each(block, any -> {
            PolicyShelf before = any.shelf(ASKED);
            Policy assumed = any.policy(before.rules());
            List<MonthlyIncome> booked = any.booked();
            LocalDate known = assumed.knownFrom();
            List<Policy> untouched = List.copyOf(before.rules().policies());
            List<Difference> supposed = Recalculation.whatIf(before.rules(), assumed, known, booked);
            assertThat(before.rules().policies()).isEqualTo(untouched);
            PolicyShelf recorded = taken(before, assumed);
            if (recorded.equals(before)) {
                return;
            }
            decided.incrementAndGet();
            List<Difference> real = new ArrayList<>();
            for (MonthlyIncome income : booked) {
                Difference one = new Difference(
                        income.unit(),
                        income.fund(),
                        income.income(),
                        income.month(),
                        income.amount(),
                        owed(before.rules(), income, known),
                        owed(recorded.rules(), income, known));
                if (!one.amount().isZero()) {
                    real.add(one);
                }
            }
            assertThat(supposed).isEqualTo(real);
        });
        enough(decided, "rules that could be recorded");
    }

    /** Of fifty decisions in a row, at least ten are not refused: of what is refused nothing is proved. */
    private static void enough(AtomicInteger decided, String what) {
        assertThat(decided.get()).as(what).isGreaterThanOrEqualTo(10);
    }

    private static Vnd owed(Rulebook rules, MonthlyIncome income, LocalDate known) {
        return rules.distribution(
                        IncomeKind.DUES_STANDARD,
                        income.standing(),
                        income.month().atEndOfMonth(),
                        known)
                .map(rule -> rule.upperOf(income.amount()))
                .orElse(Vnd.ZERO);
    }

    private static PolicyShelf taken(PolicyShelf shelf, Policy policy) {
        try {
            return shelf.evolve(shelf.decide(new RecordPolicy(policy, null, null, RandomDecisions.FIRST)));
        } catch (RefusedException _) {
            return shelf;
        }
    }

    private static boolean sharesADay(Policy one, Policy other) {
        LocalDate latest =
                one.effectiveFrom().isAfter(other.effectiveFrom()) ? one.effectiveFrom() : other.effectiveFrom();
        return one.covers(latest) && other.covers(latest);
    }

    /** Whether one of the two goes before the other by its scope, or no unit is in both. */
    private static boolean ranked(Policy one, Policy other) {
        return one.scope().isNarrowerThan(other.scope())
                || other.scope().isNarrowerThan(one.scope())
                || !one.scope().meets(other.scope());
    }

    private static boolean replaces(Rulebook rules, Policy policy, Policy other) {
        Policy at = policy;
        while (at.replaces() != null) {
            if (at.replaces().equals(other.policy())) {
                return true;
            }
            at = rules.find(at.replaces()).orElseThrow();
        }
        return false;
    }

    /** Fifty histories a test: as many lines in the report as one can read. */
    private static void each(long block, java.util.function.Consumer<RandomDecisions> check) {
        for (long seed = (block - 1) * 50 + 1; seed <= block * 50; seed++) {
            long named = seed;
            try {
                check.accept(new RandomDecisions(seed));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + named, e);
            }
        }
    }
}
