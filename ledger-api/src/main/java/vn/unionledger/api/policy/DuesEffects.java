package vn.unionledger.api.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.unionledger.core.dues.Basis;
import vn.unionledger.core.dues.Charge;
import vn.unionledger.core.dues.DuesRules;
import vn.unionledger.core.dues.MonthRules;
import vn.unionledger.core.dues.Shift;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.projections.arrears.Dues;
import vn.unionledger.projections.arrears.MonthDues;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.policyview.Policies;

/**
 * Works out what a rate of dues, or the base salary their cap and floor are reckoned from, changes of the months units reckoned:
 * the same fold over the same members. Reads, and records nothing.
 */
@Component
public class DuesEffects {
    private final Dues dues;
    private final Policies policies;
    private final Organisation organisation;

    DuesEffects(Dues dues, Policies policies, Organisation organisation) {
        this.dues = dues;
        this.policies = policies;
        this.organisation = organisation;
    }

    /**
     * One unit and month in which something differs.
     *
     * @param who the members whose dues differ
     */
    public record Line(UnitId unit, YearMonth month, List<Shift> who) {
        public Line {
            who = List.copyOf(who);
        }

        /** How much more of the standard part is owed, đồng; negative if less. */
        public Vnd standard() {
            return Vnd.sum(who.stream().map(Shift::standard));
        }

        /** How much more above the standard is owed, đồng; negative if less. */
        public Vnd excess() {
            return Vnd.sum(who.stream().map(Shift::excess));
        }

        public Vnd amount() {
            return standard().plus(excess());
        }
    }

    /** Whether dues are reckoned by such a rule. */
    public static boolean concerns(Rule rule) {
        return rule instanceof Rule.DuesRate || rule instanceof Rule.BaseSalary;
    }

    /**
     * What a decision that came late leaves to reckon again in these units: of the months that had begun before it was known, what
     * is reckoned of its members against the rules known on a day. What was reckoned again differs no more.
     */
    public List<Line> ofLate(Collection<UnitId> units, Policy decision, LocalDate knownOn, long known) {
        if (!concerns(decision.rule()) || !decision.isLate()) {
            return List.of();
        }
        Rulebook rules = policies.rules(known);
        return lines(
                units,
                decision,
                lastBefore(decision),
                known,
                month -> new Fold(
                        (_, row) -> Optional.of(new Charge(Basis.RATE, row.standard(), row.excess(), null)),
                        month.by(rules, knownOn)));
    }

    /** The months of a unit that such a decision is about, reckoned, and begun before it was known; whether or not anything differs. */
    public List<YearMonth> late(UnitId unit, Policy decision, long known) {
        return !concerns(decision.rule()) || !decision.isLate()
                ? List.of()
                : months(unit, decision, lastBefore(decision), known).stream()
                        .map(UnitMonth::month)
                        .toList();
    }

    private static YearMonth lastBefore(Policy decision) {
        return YearMonth.from(decision.knownFrom().minusDays(1));
    }

    /**
     * What would differ in these units if a rule were decided, against the rules as they are known on a day.
     *
     * @param until the last day looked at; the rule's own last day may come before
     */
    public List<Line> whatIf(Collection<UnitId> units, Policy assumed, LocalDate until, LocalDate knownOn, long known) {
        if (!concerns(assumed.rule())) {
            return List.of();
        }
        Rulebook rules = policies.rules(known);
        Rulebook supposed = rules.supposing(assumed);
        return lines(units, assumed, YearMonth.from(until), known, month -> {
            MonthRules now = month.by(rules, knownOn);
            return new Fold((member, _) -> now.charge(member), month.by(supposed, knownOn));
        });
    }

    /** A month of a unit that is what it is at its end. */
    private record UnitMonth(UnitId unit, Standing standing, YearMonth month) {
        MonthRules by(Rulebook rules, LocalDate knownOn) {
            return new DuesRules(rules, unit, standing, knownOn).in(month);
        }
    }

    /** What a month's members owe before, and the rules they would go by. */
    private record Fold(BiFunction<Member, MonthDues, Optional<Charge>> before, MonthRules after) {}

    private List<Line> lines(
            Collection<UnitId> units, Policy rule, YearMonth last, long known, Function<UnitMonth, Fold> folds) {
        List<Line> lines = new ArrayList<>();
        for (UnitId unit : units) {
            List<UnitMonth> months = months(unit, rule, last, known);
            Members members = months.isEmpty() ? Members.NOBODY : dues.members(unit, known);
            for (UnitMonth month : months) {
                List<Shift> who = shifts(rule.rule(), month, members, known, folds.apply(month));
                if (!who.isEmpty()) {
                    lines.add(new Line(unit, month.month(), who));
                }
            }
        }
        return lines;
    }

    private List<UnitMonth> months(UnitId unit, Policy rule, YearMonth last, long known) {
        if (rule.unit() != null && !rule.unit().equals(unit)) {
            return List.of();
        }
        return dues.reckoned(unit, YearMonth.from(rule.effectiveFrom()), last, known).stream()
                .filter(month -> rule.covers(month.atEndOfMonth()))
                .flatMap(month -> standing(unit, month, known)
                        .filter(rule.scope()::covers)
                        .map(standing -> new UnitMonth(unit, standing, month))
                        .stream())
                .toList();
    }

    private List<Shift> shifts(Rule rule, UnitMonth of, Members members, long known, Fold fold) {
        List<Shift> who = new ArrayList<>();
        for (MonthDues row : dues.month(of.unit(), of.month(), known)) {
            if (row.basis() != null) {
                members.find(row.member())
                        .filter(member -> isOf(rule, member, of.month()))
                        .flatMap(member -> fold.before()
                                .apply(member, row)
                                .flatMap(charge -> Shift.of(member, of.month(), charge, fold.after())))
                        .ifPresent(who::add);
            }
        }
        return who;
    }

    private static boolean isOf(Rule rule, Member member, YearMonth month) {
        return !(rule instanceof Rule.DuesRate rate) || member.groupIn(month) == rate.group();
    }

    private Optional<Standing> standing(UnitId unit, YearMonth month, long known) {
        return organisation.unit(unit, Asked.upTo(month.atEndOfMonth(), known)).map(UnitRow::standing);
    }
}
