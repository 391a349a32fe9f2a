package vn.unionledger.projections.organisationview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Ownership;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.Standing;

/**
 * A unit as it was on a day.
 *
 * @param ownership whose the employer was; absent if nobody said
 */
public record UnitRow(
        UnitId unit,
        String name,
        UnitLevel level,
        FundingClass fundingClass,
        @Nullable Ownership ownership,
        @Nullable UnitId parent,
        LocalDate foundedOn) {
    /** What dated rules ask about it. */
    public Standing standing() {
        return new Standing(level, fundingClass, ownership);
    }

    UnitRow under(UnitId newParent) {
        return new UnitRow(unit, name, level, fundingClass, ownership, newParent, foundedOn);
    }

    UnitRow funded(FundingClass newClass) {
        return new UnitRow(unit, name, level, newClass, ownership, parent, foundedOn);
    }

    UnitRow owned(Ownership newOwnership) {
        return new UnitRow(unit, name, level, fundingClass, newOwnership, parent, foundedOn);
    }
}
