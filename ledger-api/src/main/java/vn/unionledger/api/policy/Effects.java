package vn.unionledger.api.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.policy.Difference;
import vn.unionledger.core.policy.MonthlyIncome;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Recalculation;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.policyview.BookedIncome;
import vn.unionledger.projections.policyview.Policies;

/** Works out what a rule changes of what units booked. Reads, and records nothing. */
@Component
public class Effects {
    /** The kinds of rule whose effects are worked out, here or beside. */
    public static final List<RuleKind> KINDS =
            List.of(RuleKind.DISTRIBUTION, RuleKind.DUES_RATE, RuleKind.BASE_SALARY, RuleKind.CONTRIBUTION_TERMS);

    private final BookedIncome booked;
    private final Policies policies;
    private final Organisation organisation;

    Effects(BookedIncome booked, Policies policies, Organisation organisation) {
        this.booked = booked;
        this.policies = policies;
        this.organisation = organisation;
    }

    /**
     * A difference, and how far it has come.
     *
     * @param voucher that books it, if one was put forward and not withdrawn
     * @param posted whether that voucher is in the books
     * @param invented whether a figure in it is invented for a sample
     */
    public record Line(Difference difference, @Nullable VoucherId voucher, boolean posted, boolean invented) {}

    /** The units whose effects someone is shown: the one looked at and, for a finance officer, those below it. */
    public List<UnitId> units(UnitId unit, Office office, Asked asked) {
        return office == Office.FINANCE_OFFICER
                ? organisation.below(unit, asked).stream().map(UnitRow::unit).toList()
                : List.of(unit);
    }

    /** What a decision that came late leaves to book in these units, by unit and month. */
    public List<Line> ofLate(Collection<UnitId> units, Policy decision, long known) {
        if (!(decision.rule() instanceof Rule.Distribution rule) || !decision.isLate()) {
            return List.of();
        }
        LocalDate until = decision.knownFrom().minusDays(1);
        Booked income = booked(units, rule, decision.effectiveFrom().withDayOfMonth(1), until, known);
        Map<String, BookedIncome.Adjusted> adjusted = new HashMap<>();
        booked.adjusted(units, decision.policy(), known)
                .forEach(one -> adjusted.put(one.unit() + " " + one.month(), one));
        List<Line> lines = new ArrayList<>();
        for (Difference difference : Recalculation.of(policies.rules(known), decision, income.incomes())) {
            BookedIncome.Adjusted done = adjusted.get(difference.unit() + " " + difference.month());
            lines.add(new Line(
                    difference,
                    done == null ? null : done.voucher(),
                    done != null && done.posted(),
                    income.invented(difference)));
        }
        return lines;
    }

    /**
     * What would differ in these units if a rule were decided, against the rules as they are known on a day.
     *
     * @param until the last day looked at; the rule's own last day may come before
     */
    public List<Line> whatIf(Collection<UnitId> units, Policy assumed, LocalDate until, LocalDate knownOn, long known) {
        if (!(assumed.rule() instanceof Rule.Distribution rule)) {
            return List.of();
        }
        Booked income = booked(units, rule, assumed.effectiveFrom().withDayOfMonth(1), until, known);
        return Recalculation.whatIf(policies.rules(known), assumed, knownOn, income.incomes()).stream()
                .map(difference -> new Line(difference, null, false, income.invented(difference)))
                .toList();
    }

    /** What a unit is on a day, as far as rules ask. */
    public @Nullable Standing standing(UnitId unit, LocalDate on, long known) {
        return organisation
                .unit(unit, Asked.upTo(on, known))
                .map(UnitRow::standing)
                .orElse(null);
    }

    private Booked booked(
            Collection<UnitId> units, Rule.Distribution rule, LocalDate from, LocalDate until, long known) {
        List<BookedIncome.Row> rows =
                until.isBefore(from) ? List.of() : booked.of(units, rule.income(), from, until, known);
        Standings standings = new Standings(organisation, known);
        List<MonthlyIncome> incomes = new ArrayList<>();
        Map<String, Boolean> invented = new HashMap<>();
        for (BookedIncome.Row row : rows) {
            standings.of(row.unit(), row.month()).ifPresent(standing -> {
                incomes.add(
                        new MonthlyIncome(row.unit(), standing, row.fund(), rule.income(), row.month(), row.amount()));
                invented.put(row.unit() + " " + row.month() + " " + row.fund(), row.invented());
            });
        }
        return new Booked(incomes, invented);
    }

    private record Booked(List<MonthlyIncome> incomes, Map<String, Boolean> inventedBy) {
        boolean invented(Difference difference) {
            return inventedBy.getOrDefault(
                    difference.unit() + " " + difference.month() + " " + difference.fund(), false);
        }
    }
}
