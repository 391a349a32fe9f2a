package vn.unionledger.core.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;

/**
 * Dated rules together, in the order they were recorded. Asked for a day, it answers as of a day of knowledge: what was known
 * then. Among the rules that fit, one that replaces another goes before it, and a narrower scope before a wider one.
 */
public record Rulebook(List<Policy> policies) {
    public static final Rulebook EMPTY = new Rulebook(List.of());

    public Rulebook {
        policies = List.copyOf(policies);
    }

    public Optional<Policy> find(PolicyId policy) {
        return policies.stream().filter(one -> one.policy().equals(policy)).findFirst();
    }

    /** These rules and one more. */
    public Rulebook with(Policy policy) {
        List<Policy> more = new ArrayList<>(policies);
        more.add(policy);
        return new Rulebook(more);
    }

    /**
     * These rules as they would be if one more were decided: on its days it goes before whatever has its scope or a wider one;
     * narrower rules, and a unit's own, still go before it.
     *
     * @param assumed need not be recorded
     */
    public Rulebook supposing(Policy assumed) {
        return new Rulebook(List.of(assumed)).and(this);
    }

    /** The rules that were known before this one: from an earlier day, or from the same and recorded before it. */
    Rulebook knownBefore(Policy policy) {
        int recorded = policies.stream().map(Policy::policy).toList().indexOf(policy.policy());
        List<Policy> before = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            Policy other = policies.get(i);
            if (other.knownFrom().isBefore(policy.knownFrom())
                    || (other.knownFrom().isEqual(policy.knownFrom()) && i < recorded)) {
                before.add(other);
            }
        }
        return new Rulebook(before);
    }

    /** These rules, one of them sure. */
    Rulebook confirmed(PolicyId policy) {
        return new Rulebook(policies.stream()
                .map(one -> one.policy().equals(policy) ? one.confirmed() : one)
                .toList());
    }

    /**
     * The rule for everyone of a standing, on a day, as known on a day.
     *
     * @param matter what it is about, see {@link Rule#matter()}
     */
    public Optional<Policy> inForce(RuleKind kind, String matter, Standing standing, LocalDate on, LocalDate knownOn) {
        return inForce(kind, matter, null, standing, on, knownOn);
    }

    /** The rule for a unit: its own if it has one, or else the one for everyone of its standing. */
    public Optional<Policy> inForceFor(
            UnitId unit, RuleKind kind, String matter, Standing standing, LocalDate on, LocalDate knownOn) {
        return inForce(kind, matter, unit, standing, on, knownOn)
                .or(() -> inForce(kind, matter, null, standing, on, knownOn));
    }

    /** How an income is shared, for a unit of a standing. */
    public Optional<Rule.Distribution> distribution(
            IncomeKind income, Standing standing, LocalDate on, LocalDate knownOn) {
        return inForce(RuleKind.DISTRIBUTION, income.name(), standing, on, knownOn)
                .map(policy -> (Rule.Distribution) policy.rule());
    }

    /** What members of a group pay in a unit. */
    public Optional<Rule.DuesRate> duesRate(
            UnitId unit, PayerGroup group, Standing standing, LocalDate on, LocalDate knownOn) {
        return inForceFor(unit, RuleKind.DUES_RATE, group.name(), standing, on, knownOn)
                .map(policy -> (Rule.DuesRate) policy.rule());
    }

    /** The state's base salary. */
    public Optional<Rule.BaseSalary> baseSalary(Standing standing, LocalDate on, LocalDate knownOn) {
        return inForce(RuleKind.BASE_SALARY, "", standing, on, knownOn).map(policy -> (Rule.BaseSalary) policy.rule());
    }

    /** The rule by which an income is not collected any more on that day, if there is one. */
    public Optional<Policy> stop(IncomeKind income, Standing standing, LocalDate on, LocalDate knownOn) {
        return inForce(RuleKind.COLLECTION_STOP, income.name(), standing, on, knownOn);
    }

    /** What employers of a standing owe. */
    public Optional<Policy> contributionTerms(Standing standing, LocalDate on, LocalDate knownOn) {
        return inForce(RuleKind.CONTRIBUTION_TERMS, "", standing, on, knownOn);
    }

    /** How soon a unit of a standing passes down what it collected for another. */
    public Optional<Rule.PassDown> passDown(Standing standing, LocalDate on, LocalDate knownOn) {
        return inForce(RuleKind.PASS_DOWN, "", standing, on, knownOn).map(policy -> (Rule.PassDown) policy.rule());
    }

    /** How long a call to give may last, and by when it is accounted for. */
    public Optional<Rule.CampaignTerms> campaignTerms(Standing standing, LocalDate on, LocalDate knownOn) {
        return inForce(RuleKind.CAMPAIGN_TERMS, "", standing, on, knownOn)
                .map(policy -> (Rule.CampaignTerms) policy.rule());
    }

    /** What people of a group owe the disaster fund. */
    public Optional<Policy> levyRate(LevyGroup group, Standing standing, LocalDate on, LocalDate knownOn) {
        return inForce(RuleKind.LEVY_RATE, group.name(), standing, on, knownOn);
    }

    /** The least pay a month in a region. */
    public Optional<Rule.MinimumWage> minimumWage(
            WageRegion region, Standing standing, LocalDate on, LocalDate knownOn) {
        return inForce(RuleKind.MINIMUM_WAGE, region.name(), standing, on, knownOn)
                .map(policy -> (Rule.MinimumWage) policy.rule());
    }

    /** What bounds the interest of a unit's loans a year: the rule for everyone and its own, of which neither frees from the other. */
    public List<Policy> loanInterest(UnitId unit, Standing standing, LocalDate on, LocalDate knownOn) {
        return Stream.of(
                        inForce(RuleKind.LOAN_INTEREST, "", null, standing, on, knownOn),
                        inForce(RuleKind.LOAN_INTEREST, "", unit, standing, on, knownOn))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The days offices are open, as known on a day. */
    public WorkingDays workingDays(LocalDate knownOn) {
        return WorkingDays.of(policies.stream()
                .filter(policy -> !policy.knownFrom().isAfter(knownOn)
                        && replacing(policy.policy()).stream()
                                .noneMatch(other -> !other.knownFrom().isAfter(knownOn)))
                .toList());
    }

    /** These rules and those of another shelf. */
    public Rulebook and(Rulebook other) {
        if (policies.isEmpty() || other.policies.isEmpty()) {
            return policies.isEmpty() ? other : this;
        }
        List<Policy> all = new ArrayList<>(policies);
        all.addAll(other.policies);
        return new Rulebook(all);
    }

    /** The code of the scheme in force on that day; of {@code 31/tham-hoi} it is 31. */
    public Optional<Policy> item(String code, LocalDate on, LocalDate knownOn) {
        String bare = code.contains("/") ? code.substring(0, code.indexOf('/')) : code;
        return inForce(policies.stream()
                .filter(policy -> policy.rule() instanceof Rule.Item item
                        && item.code().equals(bare)
                        && policy.covers(on)
                        && !policy.knownFrom().isAfter(knownOn))
                .toList());
    }

    /** The codes of the scheme in force on that day, each once, in the order they were recorded; a code's parts count as codes. */
    public List<Policy> items(LocalDate on, LocalDate knownOn) {
        return policies.stream()
                .filter(policy -> policy.rule() instanceof Rule.Item
                        && policy.covers(on)
                        && !policy.knownFrom().isAfter(knownOn))
                .map(policy -> ((Rule.Item) policy.rule()).code())
                .distinct()
                .flatMap(code -> item(code, on, knownOn).stream())
                .toList();
    }

    /**
     * What a code of the newest scheme was on a day: itself, or the one it took over where an older scheme was in force. 23 is
     * the employers' contribution now, and was the dues before 2022.
     *
     * @return nothing if no scheme of that day has it
     */
    public Optional<String> codeThen(String code, LocalDate on, LocalDate knownOn) {
        List<Policy> known = policies.stream()
                .filter(policy -> policy.rule() instanceof Rule.Item
                        && !policy.knownFrom().isAfter(knownOn))
                .toList();
        return known.stream()
                .filter(policy -> ((Rule.Item) policy.rule()).code().equals(code))
                .max(Comparator.comparing(Policy::effectiveFrom))
                .flatMap(newest -> newest.covers(on)
                        ? Optional.of(code)
                        : ((Rule.Item) newest.rule())
                                .formerly().stream()
                                        .filter(former ->
                                                item(former, on, knownOn).isPresent())
                                        .findFirst());
    }

    /**
     * Whether this policy, as known on a day, stands on some day of its own: not replaced on all of them. Says nothing of
     * narrower rules beside it.
     */
    public boolean stands(Policy policy, LocalDate on, LocalDate knownOn) {
        return !policy.knownFrom().isAfter(knownOn)
                && policy.covers(on)
                && policies.stream()
                        .noneMatch(other -> other.covers(on)
                                && !other.knownFrom().isAfter(knownOn)
                                && ancestors(other).contains(policy.policy()));
    }

    /** The policies that replace this one, directly. */
    public List<Policy> replacing(PolicyId policy) {
        return policies.stream().filter(one -> policy.equals(one.replaces())).toList();
    }

    /**
     * A rule already here that would be in force beside this one, neither of them before the other; nothing if it may be added.
     * Two rules are in each other's way when they are about the same thing and share a day and a unit, unless one is for a
     * narrower scope or the new one replaces the other.
     */
    Optional<Policy> inTheWayOf(Policy wanted) {
        Set<PolicyId> replaced = ancestors(wanted);
        return policies.stream()
                .filter(other -> other.isAboutWhat(wanted)
                        && other.sharesDaysWith(wanted)
                        && other.scope().meets(wanted.scope())
                        && !other.scope().isNarrowerThan(wanted.scope())
                        && !wanted.scope().isNarrowerThan(other.scope())
                        && !replaced.contains(other.policy()))
                .findFirst();
    }

    /** Everything this policy replaces, directly or through what it replaces. */
    private Set<PolicyId> ancestors(Policy policy) {
        @Nullable PolicyId next = policy.replaces();
        if (next == null) {
            return Set.of();
        }
        Map<PolicyId, Policy> byId = new LinkedHashMap<>();
        policies.forEach(one -> byId.put(one.policy(), one));
        Set<PolicyId> found = new HashSet<>();
        while (next != null && found.add(next)) {
            Policy one = byId.get(next);
            next = one == null ? null : one.replaces();
        }
        return found;
    }

    /** @param unit whose own rule; absent for the one for everyone */
    Optional<Policy> inForce(
            RuleKind kind, String matter, @Nullable UnitId unit, Standing standing, LocalDate on, LocalDate knownOn) {
        return inForce(policies.stream()
                .filter(policy -> policy.rule().kind() == kind
                        && Objects.equals(policy.unit(), unit)
                        && policy.rule().matter().equals(matter)
                        && policy.scope().covers(standing)
                        && policy.covers(on)
                        && !policy.knownFrom().isAfter(knownOn))
                .toList());
    }

    private Optional<Policy> inForce(List<Policy> fitting) {
        Set<PolicyId> replaced = new HashSet<>();
        fitting.forEach(policy -> replaced.addAll(ancestors(policy)));
        return fitting.stream()
                .filter(policy -> !replaced.contains(policy.policy()))
                .reduce((one, other) -> other.scope().isNarrowerThan(one.scope()) ? other : one);
    }
}
