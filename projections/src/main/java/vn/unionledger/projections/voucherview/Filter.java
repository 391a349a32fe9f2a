package vn.unionledger.projections.voucherview;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.FundCode;

/**
 * Which vouchers of a unit to list; absent means any.
 *
 * @param number a part of the number, ours or the source's
 * @param dong the exact total
 */
public record Filter(
        @Nullable VoucherKind kind,
        @Nullable FundCode fund,
        @Nullable VoucherState state,
        @Nullable String number,
        @Nullable Long dong) {
    /** Every voucher. */
    public static final Filter ALL = new Filter(null, null, null, null, null);

    public Filter with(VoucherState only) {
        return new Filter(kind, fund, only, number, dong);
    }
}
