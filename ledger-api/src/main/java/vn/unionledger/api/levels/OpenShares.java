package vn.unionledger.api.levels;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.levels.Levels;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.policyview.BookedIncome;
import vn.unionledger.projections.policyview.Policies;

/** The months whose upper share nobody has reckoned yet. */
@Component
public class OpenShares {
    static final List<IncomeKind> SHARED =
            List.of(IncomeKind.DUES_STANDARD, IncomeKind.DUES_EXCESS, IncomeKind.EMPLOYER_CONTRIBUTION);

    private final BookedIncome booked;
    private final Policies policies;
    private final Organisation organisation;
    private final Levels levels;

    OpenShares(BookedIncome booked, Policies policies, Organisation organisation, Levels levels) {
        this.booked = booked;
        this.policies = policies;
        this.organisation = organisation;
        this.levels = levels;
    }

    /** The incomes of a month that are shared by the rule known at its end, if nothing of the month is owed upward yet. */
    public List<IncomeKind> of(UnitId unit, YearMonth month, long known) {
        LocalDate last = month.atEndOfMonth();
        Optional<Standing> standing =
                organisation.unit(unit, Asked.upTo(last, known)).map(UnitRow::standing);
        boolean reckoned = levels.remittance(unit, Asked.upTo(last, known)).charges().stream()
                .anyMatch(charge -> month.toString().equals(charge.topic()));
        if (reckoned || standing.isEmpty()) {
            return List.of();
        }
        return SHARED.stream()
                .filter(income -> isShared(income, standing.get(), last, known))
                .filter(income -> came(unit, income, month, known).isPositive())
                .toList();
    }

    private boolean isShared(IncomeKind income, Standing standing, LocalDate last, long known) {
        return policies.rules(known)
                .inForce(RuleKind.DISTRIBUTION, income.name(), standing, last, last)
                .filter(policy -> policy.rule() instanceof Rule.Distribution rule && rule.upperPoints() > 0)
                .isPresent();
    }

    private Vnd came(UnitId unit, IncomeKind income, YearMonth month, long known) {
        return Vnd.sum(booked.of(List.of(unit), income, month.atDay(1), month.atEndOfMonth(), known).stream()
                .map(BookedIncome.Row::amount));
    }
}
