package vn.unionledger.api.policy;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;

/** What units were at the ends of months, as known at a position. Each month is read once. */
final class Standings {
    private final Organisation organisation;
    private final long known;
    private final Map<YearMonth, Map<UnitId, Standing>> months = new HashMap<>();

    Standings(Organisation organisation, long known) {
        this.organisation = organisation;
        this.known = known;
    }

    /** Nothing of a unit nobody had founded. */
    Optional<Standing> of(UnitId unit, YearMonth month) {
        return Optional.ofNullable(
                months.computeIfAbsent(month, this::atTheEndOf).get(unit));
    }

    private Map<UnitId, Standing> atTheEndOf(YearMonth month) {
        Map<UnitId, Standing> standings = new HashMap<>();
        for (UnitRow unit : organisation.units(Asked.upTo(month.atEndOfMonth(), known))) {
            standings.put(unit.unit(), unit.standing());
        }
        return standings;
    }
}
