package vn.unionledger.api.target;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Between;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.target.Comparison;
import vn.unionledger.core.target.TargetKind;

/**
 * A target of a year.
 *
 * @param comparison absent means at least
 * @param from the unit that gave it; absent where the unit set it itself
 * @param on the day of the document; absent means today
 */
public record TargetAsked(
        @Between(min = 2000, max = 2100) int year,
        @Length(max = 300) String title,
        TargetKind kind,
        @Nullable Comparison comparison,
        @JsonUnwrapped ValueAsked value,
        @JsonUnwrapped MeasureAsked measure,
        @Length(max = 300) String document,
        @Nullable UnitId from,
        @Nullable LocalDate on,
        @Nullable Boolean invented) {

    /**
     * A value in the words of its kind: one of the three.
     *
     * @param amount đồng
     * @param points hundredths of a percent
     */
    public record ValueAsked(
            @Nullable Vnd amount,
            @Nullable @Between(min = 0, max = 1_000_000_000) Integer count,
            @Nullable @Between(min = 0, max = 10_000) Integer points) {
        long of(TargetKind kind) {
            return switch (kind) {
                case AMOUNT -> amount == null ? missing("amount") : amount.dong();
                case COUNT -> count == null ? missing("count") : count;
                case SHARE -> points == null ? missing("points") : points;
            };
        }

        /** Whichever is there. */
        long any() {
            if (amount != null) {
                return amount.dong();
            }
            if (points != null) {
                return points;
            }
            return count == null ? missing("count") : count;
        }

        private static long missing(String field) {
            throw new FaultyRequestException(Fault.of("/" + field, "missing"));
        }
    }

    /** Another value by a later document. */
    public record ReassignedAsked(
            @JsonUnwrapped ValueAsked value,
            @Length(max = 300) String document,
            @Nullable LocalDate on) {}

    /**
     * What came of it, where the ledger does not hold it.
     *
     * @param amount đồng, of a target counted in money
     * @param part a count; of a share the part of the whole
     * @param whole of a share, what it is a part of
     */
    public record ResultAsked(
            @Nullable Vnd amount,
            @Nullable @Between(min = 0, max = 1_000_000_000) Integer part,
            @Nullable @Between(min = 0, max = 1_000_000_000) Integer whole,
            @Length(max = 300) String evidence,
            @Nullable LocalDate on,
            @Nullable Boolean invented) {}

    /**
     * What it may cost.
     *
     * @param item the item it is spent under, such as {@code 31/khen-thuong}
     * @param activity the event it is spent on, if only that counts
     */
    public record BudgetAsked(
            Vnd planned,
            FundCode fund,
            @Length(max = 40) String item,
            @Nullable ActivityId activity,
            @Length(max = 300) String document,
            @Nullable LocalDate on) {}

    /** By which paper it is taken back. */
    public record TakenBackAsked(
            @Length(max = 300) String document, @Nullable LocalDate on) {}
}
