package vn.unionledger.api.levels;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.unionledger.core.contribution.ContributionRules;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.levels.EmployerRow;
import vn.unionledger.projections.levels.Levels;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.policyview.Policies;

/** The employers as they stand on a day, under the stops of collecting known by then. */
@Component
public class CollectionStops {
    private final Levels levels;
    private final Policies policies;
    private final Organisation organisation;

    CollectionStops(Levels levels, Policies policies, Organisation organisation) {
        this.levels = levels;
        this.policies = policies;
        this.organisation = organisation;
    }

    /** The employers a unit collects from, and those collected from for it. */
    public List<EmployerRow> employers(UnitId unit, Asked asked) {
        return levels.employers(unit, stops(asked), asked);
    }

    public Optional<EmployerRow> employer(UnitId unit, UnitId collecting, EmployerCode employer, Asked asked) {
        return levels.employer(unit, collecting, employer, stops(asked), asked);
    }

    private Levels.Stops stops(Asked asked) {
        Rulebook rules = policies.rules(asked.known());
        return (whose, month) ->
                new ContributionRules(rules, at -> standing(whose, at, asked.known()), asked.until()).stopped(month);
    }

    private Optional<Standing> standing(UnitId whose, YearMonth month, long known) {
        return organisation.unit(whose, Asked.upTo(month.atEndOfMonth(), known)).map(UnitRow::standing);
    }
}
