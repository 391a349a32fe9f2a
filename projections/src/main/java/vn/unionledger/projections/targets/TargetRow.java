package vn.unionledger.projections.targets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.TargetId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.target.BudgetLine;
import vn.unionledger.core.target.Comparison;
import vn.unionledger.core.target.Measure;
import vn.unionledger.core.target.Outcome;
import vn.unionledger.core.target.TargetKind;

/**
 * A target and what came of it by a day.
 *
 * @param assigned đồng, a count, or hundredths of a percent
 * @param first what was assigned at first, where a later document changed it
 * @param outcome absent where nobody has recorded one yet
 * @param points of a share, hundredths of a percent
 * @param reached how much of what was assigned, hundredths of a percent
 * @param evidence of a recorded result
 * @param spent under its budget line, đồng
 * @param position of the last fact in it
 */
public record TargetRow(
        UnitId unit,
        TargetId target,
        int year,
        String title,
        TargetKind kind,
        Comparison comparison,
        long assigned,
        @Nullable Long first,
        Measure measure,
        String document,
        @Nullable UnitId from,
        LocalDate assignedOn,
        @Nullable Outcome outcome,
        @Nullable Integer points,
        @Nullable Integer reached,
        boolean met,
        @Nullable String evidence,
        @Nullable LocalDate recordedOn,
        @Nullable BudgetLine budget,
        @Nullable Vnd spent,
        boolean invented,
        long position) {}
