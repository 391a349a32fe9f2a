package vn.unionledger.projections.organisationview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

/**
 * Someone who held an office on a day.
 *
 * @param until the last day of the term, or of the delegation; absent: open
 * @param delegatedBy whose office it is, where it is held by delegation
 */
public record OfficerRow(
        UnitId unit,
        PersonId person,
        Office office,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable PersonId delegatedBy,
        @Nullable String document) {}
