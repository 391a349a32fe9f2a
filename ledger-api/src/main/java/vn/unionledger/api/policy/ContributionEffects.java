package vn.unionledger.api.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.unionledger.core.contribution.Account;
import vn.unionledger.core.contribution.ContributionRules;
import vn.unionledger.core.contribution.Employer.Enrolled;
import vn.unionledger.core.contribution.MonthShift;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.levels.EnrolledEmployer;
import vn.unionledger.projections.levels.Levels;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.policyview.Policies;

/**
 * Works out what another rate of the employers' contribution changes of the months whose payroll was declared: the same fold over
 * the same payrolls, reliefs and payments. Reads, and records nothing.
 */
@Component
public class ContributionEffects {
    private final Levels levels;
    private final Policies policies;
    private final Organisation organisation;

    ContributionEffects(Levels levels, Policies policies, Organisation organisation) {
        this.levels = levels;
        this.policies = policies;
        this.organisation = organisation;
    }

    /** One employer and month of which another amount is asked for, or by another day. */
    public record Line(EnrolledEmployer employer, MonthShift shift) {
        /** Whether a unit collects from it, and may reckon the month again. */
        public boolean isCollectedBy(UnitId unit) {
            return employer.facts().unit().equals(unit);
        }
    }

    /** Whether the employers' contribution is reckoned by such a rule. */
    public static boolean concerns(Rule rule) {
        return rule instanceof Rule.ContributionTerms;
    }

    /**
     * What a decision that came late leaves to reckon again of the employers of these units: of the months that had begun before it
     * was known, what is asked for as they were declared against the rules known on a day. What was reckoned again differs no more.
     */
    public List<Line> ofLate(Collection<UnitId> units, Policy decision, LocalDate knownOn, long known) {
        if (!concerns(decision.rule()) || !decision.isLate()) {
            return List.of();
        }
        YearMonth last = YearMonth.from(decision.knownFrom().minusDays(1));
        Rulebook rules = policies.rules(known);
        Span span = new Span(decision, last, rules, new Standings(organisation, known), knownOn);
        return lines(units, known, span, UnaryOperator.identity(), employer -> span.by(rules, employer));
    }

    /**
     * What would be asked for of the employers of these units if a rule were decided, against the rules as they are known on a day.
     *
     * @param until the last day looked at; the rule's own last day may come before
     */
    public List<Line> whatIf(Collection<UnitId> units, Policy assumed, LocalDate until, LocalDate knownOn, long known) {
        if (!concerns(assumed.rule())) {
            return List.of();
        }
        Rulebook rules = policies.rules(known);
        Rulebook supposed = rules.supposing(assumed);
        Span span = new Span(assumed, YearMonth.from(until), rules, new Standings(organisation, known), knownOn);
        return lines(units, known, span, employer -> span.by(rules, employer), employer -> span.by(supposed, employer));
    }

    /** The employers a unit collects from, in the order of their codes. */
    public List<EmployerCode> collectedBy(UnitId unit, LocalDate day, long known) {
        return employers(List.of(unit), day, known).stream()
                .map(EnrolledEmployer::facts)
                .filter(facts -> facts.unit().equals(unit))
                .map(Enrolled::employer)
                .sorted(Comparator.comparing(EmployerCode::value))
                .toList();
    }

    /** The months a rule is about, up to a last one, as they stand on a day. */
    private record Span(Policy rule, YearMonth last, Rulebook rules, Standings standings, LocalDate day) {
        /** The employer with these months reckoned by other rules. */
        Enrolled by(Rulebook other, Enrolled employer) {
            ContributionRules terms = of(other, employer);
            return employer.by(month -> covers(month, employer) ? terms.terms(month) : Optional.empty());
        }

        Account account(Enrolled employer) {
            return employer.on(day, of(rules, employer)::stopped);
        }

        private boolean covers(YearMonth month, Enrolled employer) {
            return !month.isAfter(last)
                    && rule.covers(month.atEndOfMonth())
                    && standings
                            .of(employer.whose(), month)
                            .filter(rule.scope()::covers)
                            .isPresent();
        }

        private ContributionRules of(Rulebook these, Enrolled employer) {
            return new ContributionRules(these, month -> standings.of(employer.whose(), month), day);
        }
    }

    private List<Line> lines(
            Collection<UnitId> units,
            long known,
            Span span,
            UnaryOperator<Enrolled> before,
            UnaryOperator<Enrolled> after) {
        List<Line> lines = new ArrayList<>();
        for (EnrolledEmployer employer : employers(units, span.day(), known)) {
            MonthShift.between(
                            span.account(before.apply(employer.facts())), span.account(after.apply(employer.facts())))
                    .forEach(shift -> lines.add(new Line(employer, shift)));
        }
        return lines;
    }

    /** Each once: one that a unit collects from for another is known to both. */
    private Collection<EnrolledEmployer> employers(Collection<UnitId> units, LocalDate day, long known) {
        Map<String, EnrolledEmployer> employers = new LinkedHashMap<>();
        for (UnitId unit : units) {
            for (EnrolledEmployer one : levels.enrolled(unit, Asked.upTo(day, known))) {
                employers.putIfAbsent(one.facts().unit() + "/" + one.facts().employer(), one);
            }
        }
        return employers.values();
    }
}
