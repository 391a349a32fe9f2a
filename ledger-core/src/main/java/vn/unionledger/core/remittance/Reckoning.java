package vn.unionledger.core.remittance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.unionledger.core.book.UpperCharge;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;

/**
 * What a fund owes upward of the months that are over, by what came in about them: a fold that changes nothing. A month goes by the
 * rule known when it ended; once the difference of a late decision is booked for it, by that decision. Whatever is booked for a
 * month counts, reckoned or not, so that nothing is owed twice, and in whatever order it was booked.
 *
 * @param incomes what came in about each month; an income that is missing brought nothing
 * @param charges what stands as upper share of the fund without having been reckoned
 */
public record Reckoning(
        FundCode fund,
        Remittance remittance,
        Map<IncomeKind, SortedMap<YearMonth, Vnd>> incomes,
        List<UpperCharge> charges,
        Rules rules) {
    /** The incomes that levels share; what was booked by hand without naming one counts for them in this order. */
    public static final List<IncomeKind> SHARED =
            List.of(IncomeKind.DUES_STANDARD, IncomeKind.DUES_EXCESS, IncomeKind.EMPLOYER_CONTRIBUTION);

    public Reckoning {
        incomes = Map.copyOf(incomes);
        charges = List.copyOf(charges);
    }

    /** The rules as the unit may ask for them. */
    public interface Rules {
        Optional<Policy> find(PolicyId policy);

        /** How an income was shared in a month, by the rules known when it ended. */
        Optional<Policy> knownThen(IncomeKind income, YearMonth month);
    }

    /**
     * What is to be booked as owed upward for a month.
     *
     * @param policy the rule it goes by
     * @param bases the income of the year's months so far that have its share
     * @param apart what is booked of those months beside what this share reckoned
     * @param amount what is still to be booked; negative if too much is
     */
    public record Owed(
            FundCode fund,
            IncomeKind income,
            YearMonth month,
            PolicyId policy,
            Rule.Distribution rule,
            Map<YearMonth, Vnd> bases,
            Vnd apart,
            Vnd amount) {
        public Owed {
            bases = Map.copyOf(bases);
        }
    }

    /** What is owed for the year of a month, as far as its share goes; nothing if no rule says how the income is shared. */
    public Optional<Owed> owed(IncomeKind income, YearMonth month) {
        return goesBy(income, month)
                .flatMap(policy -> distribution(policy).map(rule -> owed(income, month, policy, rule)));
    }

    /**
     * What is to be booked when a month is closed: of that month, and of months reckoned before under another share or in another
     * year whose income or rule has changed since.
     */
    public List<Owed> closing(YearMonth month) {
        List<Owed> open = new ArrayList<>();
        for (IncomeKind income : SHARED) {
            Map<Remittance.Year, YearMonth> years = new LinkedHashMap<>();
            for (YearMonth before :
                    remittance.reckoned(fund, income).headMap(month).keySet()) {
                year(income, before).ifPresent(year -> years.put(year, before));
            }
            year(income, month).ifPresent(year -> years.put(year, month));
            years.values().forEach(last -> owed(income, last)
                    .filter(owed -> !owed.amount().isZero())
                    .ifPresent(open::add));
        }
        return open;
    }

    private Owed owed(IncomeKind income, YearMonth month, Policy policy, Rule.Distribution rule) {
        Remittance.Year year = Remittance.year(fund, income, month, rule);
        SortedMap<YearMonth, Vnd> reckoned = remittance.reckoned(fund, income);
        SortedSet<YearMonth> months = new TreeSet<>();
        YearMonth through = month;
        for (YearMonth one : reckoned.keySet()) {
            if (one.isAfter(through) && isOf(year, income, one)) {
                through = one;
            }
        }
        for (YearMonth one = month.withMonth(1); !one.isAfter(through); one = one.plusMonths(1)) {
            if (isOf(year, income, one)) {
                months.add(one);
            }
        }
        Map<YearMonth, Vnd> bases = new LinkedHashMap<>();
        Vnd booked = Vnd.ZERO;
        for (YearMonth one : months) {
            Vnd base = base(income, one);
            if (!base.isZero()) {
                bases.put(one, base);
            }
            booked = booked.plus(reckoned.getOrDefault(one, Vnd.ZERO))
                    .plus(adjusted(income, one))
                    .plus(byHand(income, one));
        }
        Vnd byThisShare = remittance.booked(year);
        Vnd apart = booked.minus(byThisShare);
        return new Owed(
                fund,
                income,
                month,
                policy.policy(),
                rule,
                bases,
                apart,
                remittance.toReckon(year, rule, bases).minus(apart));
    }

    private boolean isOf(Remittance.Year year, IncomeKind income, YearMonth month) {
        return year(income, month).filter(year::equals).isPresent();
    }

    private Optional<Remittance.Year> year(IncomeKind income, YearMonth month) {
        return goesBy(income, month)
                .flatMap(Reckoning::distribution)
                .map(rule -> Remittance.year(fund, income, month, rule));
    }

    private Optional<Policy> goesBy(IncomeKind income, YearMonth month) {
        return decisions(income, month).stream()
                .max(Comparator.comparing(Policy::knownFrom))
                .or(() -> remittance.policies(fund, income, month).stream()
                        .flatMap(policy -> rules.find(policy).stream())
                        .filter(policy -> !policy.isLateFor(month))
                        .findFirst())
                .or(() -> rules.knownThen(income, month));
    }

    /** The late decisions about this income whose difference is booked for a month. */
    private List<Policy> decisions(IncomeKind income, YearMonth month) {
        return charges.stream()
                .filter(charge -> charge.month().equals(month))
                .flatMap(charge -> decision(charge).stream())
                .filter(policy -> isAbout(policy, income))
                .toList();
    }

    private Vnd adjusted(IncomeKind income, YearMonth month) {
        return Vnd.sum(charges.stream()
                .filter(charge -> charge.month().equals(month))
                .filter(charge -> decision(charge)
                        .filter(policy -> isAbout(policy, income))
                        .isPresent())
                .map(UpperCharge::amount));
    }

    private Optional<Policy> decision(UpperCharge charge) {
        return Optional.ofNullable(charge.policy()).flatMap(rules::find);
    }

    private static boolean isAbout(Policy policy, IncomeKind income) {
        return distribution(policy).filter(rule -> rule.income() == income).isPresent();
    }

    /**
     * What was booked by hand for a month says no income: it counts for each up to its share by the rule known then, and what is
     * beyond all of them for the first that brought anything.
     */
    private Vnd byHand(IncomeKind asked, YearMonth month) {
        Vnd left = Vnd.sum(charges.stream()
                .filter(charge -> charge.policy() == null && charge.month().equals(month))
                .map(UpperCharge::amount));
        if (left.isZero()) {
            return Vnd.ZERO;
        }
        IncomeKind first = SHARED.stream()
                .filter(income -> !base(income, month).isZero())
                .findFirst()
                .orElse(SHARED.getFirst());
        Map<IncomeKind, Vnd> counted = new TreeMap<>();
        for (IncomeKind income : SHARED) {
            Vnd share = rules.knownThen(income, month)
                    .flatMap(Reckoning::distribution)
                    .map(rule -> rule.upperOf(base(income, month)))
                    .filter(Vnd::isPositive)
                    .orElse(Vnd.ZERO);
            Vnd part = left.compareTo(share) < 0 ? left : share;
            if (part.isPositive()) {
                counted.put(income, part);
                left = left.minus(part);
            }
        }
        counted.merge(first, left, Vnd::plus);
        return counted.getOrDefault(asked, Vnd.ZERO);
    }

    private Vnd base(IncomeKind income, YearMonth month) {
        SortedMap<YearMonth, Vnd> months = incomes.get(income);
        return months == null ? Vnd.ZERO : months.getOrDefault(month, Vnd.ZERO);
    }

    private static Optional<Rule.Distribution> distribution(Policy policy) {
        return policy.rule() instanceof Rule.Distribution rule ? Optional.of(rule) : Optional.empty();
    }
}
