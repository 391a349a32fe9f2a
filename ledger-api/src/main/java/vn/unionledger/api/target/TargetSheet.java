package vn.unionledger.api.target;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.TargetId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.target.BudgetLine;
import vn.unionledger.core.target.Comparison;
import vn.unionledger.core.target.CountOf;
import vn.unionledger.core.target.Outcome;
import vn.unionledger.core.target.TargetKind;
import vn.unionledger.projections.targets.TargetRow;

/**
 * A target and what came of it by a day.
 *
 * @param assigned đồng, a count, or hundredths of a percent
 * @param first what was assigned at first, where a later document changed it
 * @param campaign what a campaign collected is the result
 * @param fund what came into a fund is the result
 * @param counted a count is the result, or the part of a ratio
 * @param of the whole of a ratio
 * @param outcome absent where nobody has recorded one yet
 * @param points of a share, hundredths of a percent
 * @param reached how much of what was assigned, hundredths of a percent
 * @param evidence of a recorded result
 * @param spent under its budget line, đồng
 */
public record TargetSheet(
        TargetId target,
        int year,
        String title,
        TargetKind kind,
        Comparison comparison,
        long assigned,
        @Nullable Long first,
        MeasureAsked.How measure,
        @Nullable CampaignId campaign,
        @Nullable FundCode fund,
        @Nullable CountOf counted,
        @Nullable CountOf of,
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
        long position) {
    static TargetSheet about(TargetRow row) {
        MeasureAsked measure = MeasureAsked.by(row.measure());
        return new TargetSheet(
                row.target(),
                row.year(),
                row.title(),
                row.kind(),
                row.comparison(),
                row.assigned(),
                row.first(),
                Objects.requireNonNull(measure.measure()),
                measure.campaign(),
                measure.fund(),
                measure.counted(),
                measure.of(),
                row.document(),
                row.from(),
                row.assignedOn(),
                row.outcome(),
                row.points(),
                row.reached(),
                row.met(),
                row.evidence(),
                row.recordedOn(),
                row.budget(),
                row.spent(),
                row.invented(),
                row.position());
    }
}
