package vn.unionledger.core.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.UnitId;

/**
 * What figures of a unit rest on: the rules about one thing, on some days.
 *
 * @param matter see {@link Rule#matter()}; absent for everything of the kind
 * @param from the first of the days, {@code until} the last, both included
 */
public record Ground(UnitId unit, RuleKind kind, @Nullable String matter, LocalDate from, LocalDate until) {
    /** The rules of one day. */
    public static Ground on(UnitId unit, RuleKind kind, @Nullable String matter, LocalDate day) {
        return new Ground(unit, kind, matter, day, day);
    }

    /** The rules of months that go by their last day. */
    public static Ground ofMonths(
            UnitId unit, RuleKind kind, @Nullable String matter, YearMonth first, YearMonth last) {
        return new Ground(unit, kind, matter, first.atEndOfMonth(), last.atEndOfMonth());
    }

    /**
     * Every rule in force on any of the days, the unit's own and those for everyone, in the order they were recorded: as it was
     * known on the day itself, by which something may have been booked, or as it is known now.
     *
     * @param knownOn the day of knowledge; a rule known later is left out
     */
    public List<Policy> in(Rulebook rules, Standing standing, LocalDate knownOn) {
        Rulebook ofKind = new Rulebook(rules.policies().stream()
                .filter(policy -> policy.rule().kind() == kind
                        && !policy.knownFrom().isAfter(knownOn)
                        && (matter == null || matter.equals(policy.rule().matter()))
                        && (policy.unit() == null || unit.equals(policy.unit())))
                .toList());
        TreeSet<LocalDate> days = turns(ofKind);
        return ofKind.policies().stream()
                .filter(policy -> days.stream()
                        .anyMatch(day -> isInForce(ofKind, policy, standing, day, knownOn)
                                || (day.isBefore(knownOn) && isInForce(ofKind, policy, standing, day, day))))
                .toList();
    }

    /** The days something may begin to be in force, or cease: between two of them nothing changes. */
    private TreeSet<LocalDate> turns(Rulebook ofKind) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(from, until));
        ofKind.policies().stream()
                .flatMap(policy -> Stream.of(
                        policy.effectiveFrom(),
                        policy.effectiveTo() == null
                                ? policy.effectiveFrom()
                                : policy.effectiveTo().plusDays(1),
                        policy.knownFrom()))
                .filter(day -> day.isAfter(from) && day.isBefore(until))
                .forEach(days::add);
        return days;
    }

    private static boolean isInForce(
            Rulebook rules, Policy policy, Standing standing, LocalDate day, LocalDate knownOn) {
        return policy.covers(day)
                && rules.inForce(policy.rule().kind(), policy.rule().matter(), policy.unit(), standing, day, knownOn)
                        .filter(policy::equals)
                        .isPresent();
    }
}
