package vn.unionledger.projections.organisationview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.Standing;

/** A unit as it was on a day. */
public record UnitRow(
        UnitId unit,
        String name,
        UnitLevel level,
        FundingClass fundingClass,
        @Nullable UnitId parent,
        LocalDate foundedOn) {
    /** What dated rules ask about it. Who owns its employer is not recorded. */
    public Standing standing() {
        return new Standing(level, fundingClass, null);
    }
}
