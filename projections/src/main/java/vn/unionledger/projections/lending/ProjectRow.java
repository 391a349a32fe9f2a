package vn.unionledger.projections.lending;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.employment.Ending;
import vn.unionledger.core.employment.ProjectStage;
import vn.unionledger.core.employment.VisitResult;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/**
 * A project of the national employment fund on a day. None of its money is the union's.
 *
 * @param households how many were appraised
 * @param listed how many of them are listed one by one
 * @param dueOn when the bank is to have its money back
 * @param position of the last fact in it
 */
public record ProjectRow(
        UnitId unit,
        ProjectId project,
        String title,
        ProjectStage stage,
        int households,
        int listed,
        Vnd capital,
        int months,
        String document,
        LocalDate appraisedOn,
        @Nullable String bank,
        @Nullable Vnd lent,
        @Nullable LocalDate lentOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn,
        @Nullable Ending ending,
        List<Visit> visits,
        boolean invented,
        long position) {
    public ProjectRow {
        visits = List.copyOf(visits);
    }

    /** A supervision visit. */
    public record Visit(
            int number,
            VisitResult result,
            int households,
            @Nullable Vnd extraFrom,
            @Nullable Vnd extraTo,
            String document,
            LocalDate on) {}
}
