package vn.unionledger.api.book;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Between;
import vn.unionledger.core.book.BookCommand.ShownShare;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;

/**
 * With what a month is closed.
 *
 * @param shares what was shown that closing books; where that is another amount by now, nothing is booked. Absent: whatever is
 *     owed is booked
 */
public record ClosingAsked(@Nullable List<ShareShown> shares) {
    public ClosingAsked {
        shares = shares == null ? null : List.copyOf(shares);
    }

    /**
     * What was shown of one month.
     *
     * @param amount đồng, negative where too much is booked
     */
    public record ShareShown(
            FundCode fund,
            IncomeKind income,
            YearMonth month,

            @Between(min = -Vnd.MAX_DONG, max = Vnd.MAX_DONG)
            long amount) {}

    public @Nullable List<ShownShare> shown() {
        return shares == null
                ? null
                : shares.stream()
                        .map(one -> new ShownShare(one.fund(), one.income(), one.month(), Vnd.of(one.amount())))
                        .toList();
    }
}
