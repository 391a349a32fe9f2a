package vn.unionledger.core.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;

/**
 * The rules of one unit's dues as known on a day.
 *
 * @param rules the rates for everyone and the unit's own, the base salary and the stops
 * @param standing what the unit was at the end of the month asked about
 */
public record DuesRules(Rulebook rules, UnitId unit, Standing standing, LocalDate knownOn) {
    /** The rules of one month. */
    public MonthRules in(YearMonth month) {
        return new MonthRules(this, month);
    }
}
