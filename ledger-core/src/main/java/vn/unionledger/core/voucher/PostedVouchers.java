package vn.unionledger.core.voucher;

import java.util.Optional;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;

/**
 * Finds a posting in the log, never in a view: the only trace of a voucher that was imported. What was posted never changes, so
 * that an act may rely on it without saying so to the log. The port; the log brings it.
 */
@FunctionalInterface
public interface PostedVouchers {
    /** The posting of that voucher in the unit's book, if there is one. */
    Optional<VoucherPosted> find(UnitId unit, VoucherId voucher);
}
