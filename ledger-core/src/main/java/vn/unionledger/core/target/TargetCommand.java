package vn.unionledger.core.target;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.TargetId;
import vn.unionledger.core.id.UnitId;

/** What may be asked about a target. */
public sealed interface TargetCommand extends Targeted {
    UnitId unit();

    /** Which target; {@link #target()} is where it is kept. */
    TargetId which();

    LocalDate on();

    PersonId by();

    LocalDate today();

    @Override
    default String target() {
        return "target/" + which();
    }

    /** Sets a target of a year, or records one that was given. */
    record AssignTarget(
            UnitId unit,
            TargetId which,
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
            boolean invented,
            LocalDate today)
            implements TargetCommand {}

    /** Assigns another value by a later document. */
    record ReassignTarget(
            UnitId unit, TargetId which, long assigned, String document, LocalDate on, PersonId by, LocalDate today)
            implements TargetCommand {}

    /** Records how far a target has come that the ledger itself cannot tell. */
    record RecordResult(
            UnitId unit,
            TargetId which,
            Outcome outcome,
            String evidence,
            LocalDate on,
            PersonId by,
            boolean invented,
            LocalDate today)
            implements TargetCommand {}

    /** Plans what it may cost. */
    record SetBudget(
            UnitId unit, TargetId which, BudgetLine line, String document, LocalDate on, PersonId by, LocalDate today)
            implements TargetCommand {}

    /** Takes it back. */
    record WithdrawTarget(UnitId unit, TargetId which, String document, LocalDate on, PersonId by, LocalDate today)
            implements TargetCommand {}
}
