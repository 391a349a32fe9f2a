package vn.unionledger.core.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;

/**
 * What may be asked of a unit. {@code by} is who asks; it is absent only when the program itself sets a ledger up or loads a
 * sample. {@code today} is the day of asking in Asia/Ho_Chi_Minh: the office of {@code by} is looked at on that day.
 */
public sealed interface UnitCommand extends Targeted {
    UnitId unit();

    @Nullable
    PersonId by();

    LocalDate today();

    @Override
    default String target() {
        return "unit/" + unit();
    }

    /**
     * Recognises a unit, with its first officers: a new unit has nobody who could appoint them. Asked by the chair or a finance
     * officer of the parent; a unit without a parent is founded by the program.
     *
     * @param ownership whose the employer is; absent where nobody says
     */
    record FoundUnit(
            UnitId unit,
            String name,
            UnitLevel level,
            FundingClass fundingClass,
            @Nullable Ownership ownership,
            @Nullable UnitId parent,
            LocalDate on,
            @Nullable String document,
            List<FirstOfficer> officers,
            @Nullable PersonId by,
            LocalDate today)
            implements UnitCommand {
        public FoundUnit {
            officers = List.copyOf(officers);
        }

        /** Without a word about whose the employer is. */
        public FoundUnit(
                UnitId unit,
                String name,
                UnitLevel level,
                FundingClass fundingClass,
                @Nullable UnitId parent,
                LocalDate on,
                @Nullable String document,
                List<FirstOfficer> officers,
                @Nullable PersonId by,
                LocalDate today) {
            this(unit, name, level, fundingClass, null, parent, on, document, officers, by, today);
        }
    }

    /** Places the unit under another one from that day. */
    record ReparentUnit(
            UnitId unit,
            UnitId parent,
            LocalDate on,
            String document,
            @Nullable PersonId by,
            LocalDate today) implements UnitCommand {}

    /** Gives the unit another funding class from that day. */
    record ChangeFundingClass(
            UnitId unit,
            FundingClass fundingClass,
            LocalDate on,
            String document,
            @Nullable PersonId by,
            LocalDate today)
            implements UnitCommand {}

    /** Says whose the employer is from that day. */
    record RecordOwnership(
            UnitId unit,
            Ownership ownership,
            LocalDate on,
            String document,
            @Nullable PersonId by,
            LocalDate today) implements UnitCommand {}

    /** Forms a section, or a group within a section or directly under the unit. */
    record FormSection(
            UnitId unit,
            SectionCode section,
            String name,
            SectionKind kind,
            @Nullable SectionCode within,
            LocalDate on,
            @Nullable PersonId by,
            LocalDate today)
            implements UnitCommand {}

    /**
     * Gives a person an office for a term, first and last day included. Asked by the chair; the chair's own office is given by
     * the parent's chair or finance officer.
     */
    record AppointOfficer(
            UnitId unit,
            PersonId person,
            Office office,
            LocalDate from,
            @Nullable LocalDate until,
            String document,
            @Nullable PersonId by,
            LocalDate today)
            implements UnitCommand {}

    /** Ends a term: {@code on} is the first day without the office. */
    record ReleaseOfficer(
            UnitId unit,
            PersonId person,
            Office office,
            LocalDate on,
            String document,
            @Nullable PersonId by,
            LocalDate today)
            implements UnitCommand {}

    /** Lets another officer act in an office, first and last day included. Asked by its holder. */
    record DelegateOffice(
            UnitId unit,
            PersonId from,
            PersonId to,
            Office office,
            LocalDate since,
            LocalDate until,
            String document,
            @Nullable PersonId by,
            LocalDate today)
            implements UnitCommand {}

    /** One of a new unit's first officers; the term begins no earlier than {@code from} and ends after {@code until}. */
    record FirstOfficer(
            PersonId person,
            Office office,
            LocalDate from,
            @Nullable LocalDate until,
            String document) {}
}
