package vn.unionledger.core.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;

/** What has happened to a unit of the union. Stored for ever: add a record or a revision, never edit one. */
public sealed interface UnitEvent {
    UnitId unit();

    /** The unit was recognised. A unit without a parent is the top of its tree. */
    record UnitFounded(
            UnitId unit,
            String name,
            UnitLevel level,
            FundingClass fundingClass,
            @Nullable UnitId parent,
            LocalDate on,
            @Nullable String document)
            implements UnitEvent {}

    /** The unit was placed under another one; roll-ups before that day keep the old parent. */
    record UnitReparented(UnitId unit, UnitId parent, LocalDate on, String document) implements UnitEvent {}

    /** The employer's funding class changed, and with it the rules that hold from that day. */
    record FundingClassChanged(UnitId unit, FundingClass fundingClass, LocalDate on, String document)
            implements UnitEvent {}

    /**
     * Whose the employer is was recorded, or changed from that day. Of a unit without it nobody said: no rule for one ownership
     * alone applies to it.
     */
    record OwnershipRecorded(
            UnitId unit,
            Ownership ownership,
            LocalDate on,
            @Nullable String document) implements UnitEvent {}

    /** A section, or a group within a section or directly under the unit, was formed. */
    record SectionFormed(
            UnitId unit,
            SectionCode section,
            String name,
            SectionKind kind,
            @Nullable SectionCode within,
            LocalDate on) implements UnitEvent {}

    /** A person took office for a dated term. */
    record OfficerAppointed(
            UnitId unit,
            PersonId person,
            Office office,
            LocalDate from,
            @Nullable LocalDate until,
            String document) implements UnitEvent {}

    /** A person left an office on that day. */
    record OfficerReleased(UnitId unit, PersonId person, Office office, LocalDate on, String document)
            implements UnitEvent {}

    /** The holder of an office lets another officer act in it for a dated time (ủy quyền). */
    record OfficeDelegated(
            UnitId unit, PersonId from, PersonId to, Office office, LocalDate since, LocalDate until, String document)
            implements UnitEvent {}
}
