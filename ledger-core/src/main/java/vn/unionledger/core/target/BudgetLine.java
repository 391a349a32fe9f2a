package vn.unionledger.core.target;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;

/**
 * What a target may cost.
 *
 * @param planned đồng of the year
 * @param item the item it is spent under, with its parts, such as {@code 31/khen-thuong}
 * @param activity the event it is spent on, if only that counts
 */
public record BudgetLine(
        Vnd planned, FundCode fund, String item, @Nullable ActivityId activity) {}
