package vn.unionledger.ops.simulation;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;

/**
 * A voucher as far as the officers know of it.
 *
 * @param hash what an approval has to name
 * @param content what it says; absent where the program worked it out
 */
record Slip(
        UnitId unit,
        VoucherId voucher,
        String hash,
        @Nullable VoucherContent content) {
    /** Whether it is known to be of that purpose. */
    boolean isFor(Class<? extends Purpose> purpose) {
        return content != null && purpose.isInstance(content.purpose());
    }
}
