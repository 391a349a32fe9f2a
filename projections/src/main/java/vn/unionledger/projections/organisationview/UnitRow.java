package vn.unionledger.projections.organisationview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;

/** A unit as it was on a day. */
public record UnitRow(
        UnitId unit,
        String name,
        UnitLevel level,
        FundingClass fundingClass,
        @Nullable UnitId parent,
        LocalDate foundedOn) {}
