package vn.unionledger.api.levels;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Between;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.contribution.Relief;
import vn.unionledger.core.contribution.ReliefKind;

/**
 * A relief an employer was granted.
 *
 * @param reduction what is taken off each month, basis points; only of a reduction
 * @param payBy the last day to pay suspended months later
 */
public record ReliefAsked(
        ReliefKind kind,
        YearMonth from,
        YearMonth until,
        @Nullable @Between(min = 1, max = 10_000) Integer reduction,
        @Nullable LocalDate payBy,
        @Length(max = 200) String decision,
        LocalDate decidedOn) {
    Relief relief() {
        return new Relief(kind, from, until, reduction, payBy, decision, decidedOn);
    }
}
