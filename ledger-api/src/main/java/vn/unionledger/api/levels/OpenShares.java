package vn.unionledger.api.levels;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.remittance.Reckoning;
import vn.unionledger.core.remittance.Reckoning.Owed;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.levels.ShareBooks;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.policyview.Policies;

/** What closing a month of a unit's book would book as owed upward. Reads, and records nothing. */
@Component
public class OpenShares {
    static final List<IncomeKind> SHARED =
            List.of(IncomeKind.DUES_STANDARD, IncomeKind.DUES_EXCESS, IncomeKind.EMPLOYER_CONTRIBUTION);

    private final ShareBooks books;
    private final Policies policies;
    private final Organisation organisation;

    OpenShares(ShareBooks books, Policies policies, Organisation organisation) {
        this.books = books;
        this.policies = policies;
        this.organisation = organisation;
    }

    /** One line for each voucher the closing makes, by fund. */
    public List<Owed> of(UnitId unit, YearMonth month, long known) {
        Rulebook rules = policies.rules(known);
        Reckoning.Rules then = new Reckoning.Rules() {
            @Override
            public Optional<Policy> find(PolicyId policy) {
                return rules.find(policy);
            }

            @Override
            public Optional<Policy> knownThen(IncomeKind income, YearMonth about) {
                LocalDate last = about.atEndOfMonth();
                return organisation
                        .unit(unit, Asked.upTo(last, known))
                        .flatMap(
                                row -> rules.inForce(RuleKind.DISTRIBUTION, income.name(), row.standing(), last, last));
            }
        };
        Asked end = Asked.upTo(month.atEndOfMonth(), known);
        Set<FundCode> closed = organisation.funds(unit, end).stream()
                .filter(fund -> fund.closedOn() != null)
                .map(FundRow::fund)
                .collect(Collectors.toSet());
        return books.of(unit, then, end).stream()
                .filter(fund -> !closed.contains(fund.fund()))
                .flatMap(fund -> fund.closing(month).stream())
                .toList();
    }
}
