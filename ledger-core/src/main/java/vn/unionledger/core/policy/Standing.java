package vn.unionledger.core.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Ownership;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.organisation.UnitLevel;

/**
 * What rules ask about a unit on a day.
 *
 * @param ownership absent if nobody recorded it: then no rule for one ownership alone applies
 */
public record Standing(
        UnitLevel level,
        FundingClass fundingClass,
        @Nullable Ownership ownership) {
    /** A unit's on a day. */
    public static Standing of(Unit.Founded unit, LocalDate on) {
        return new Standing(unit.level(), unit.fundingClassOn(on), unit.ownershipOn(on));
    }
}
