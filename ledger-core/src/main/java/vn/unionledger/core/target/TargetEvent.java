package vn.unionledger.core.target;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.TargetId;
import vn.unionledger.core.id.UnitId;

/** What has happened to a target. Stored for ever: add a record or a revision, never edit one. */
public sealed interface TargetEvent {
    UnitId unit();

    TargetId target();

    LocalDate on();

    /**
     * A target was set or given.
     *
     * @param assigned đồng, a count, or hundredths of a percent
     * @param from the unit that gave it; absent where the unit set it itself
     */
    record TargetAssigned(
            UnitId unit,
            TargetId target,
            int year,
            String title,
            TargetKind kind,
            Comparison comparison,
            long assigned,
            Measure measure,
            String document,
            @Nullable UnitId from,
            LocalDate on,
            PersonId by,
            boolean invented)
            implements TargetEvent {}

    /** Another value was assigned by a later document. */
    record TargetReassigned(UnitId unit, TargetId target, long assigned, String document, LocalDate on, PersonId by)
            implements TargetEvent {}

    /** A result that the ledger does not hold, as far as it has come. */
    record ResultRecorded(
            UnitId unit, TargetId target, Outcome outcome, String evidence, LocalDate on, PersonId by, boolean invented)
            implements TargetEvent {}

    /** What it may cost was planned, or planned anew. */
    record BudgetSet(UnitId unit, TargetId target, BudgetLine line, String document, LocalDate on, PersonId by)
            implements TargetEvent {}

    /** It was recorded by mistake, or called off. */
    record TargetWithdrawn(UnitId unit, TargetId target, String document, LocalDate on, PersonId by)
            implements TargetEvent {}
}
