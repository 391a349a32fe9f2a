package vn.unionledger.core.book;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * What a voucher that reckoned nothing booked as the upper share of a month: by hand, or as the difference a late decision makes.
 *
 * @param policy the decision; absent where it was booked by hand
 * @param amount negative where it lowers what is owed
 */
public record UpperCharge(
        VoucherId voucher,
        FundCode fund,
        YearMonth month,
        @Nullable PolicyId policy,
        Vnd amount) {}
