package vn.unionledger.core.voucher;

import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.privacy.Sealed;

/** What has happened to a voucher. Stored for ever: add a record or a revision, never edit one. */
public sealed interface VoucherEvent {
    UnitId unit();

    VoucherId voucher();

    /** A voucher was put forward for approval. Submitted again with other content, it voids an approval. */
    record VoucherSubmitted(UnitId unit, VoucherId voucher, VoucherContent content, String contentHash, PersonId by)
            implements VoucherEvent {}

    /** Another person approved exactly the content with this hash (64 hexadecimal digits). */
    record VoucherApproved(UnitId unit, VoucherId voucher, String contentHash, PersonId by) implements VoucherEvent {}

    /** The approver sent it back, with words. */
    record VoucherReturned(UnitId unit, VoucherId voucher, Sealed<Sealed.Text> reason, PersonId by)
            implements VoucherEvent {}

    /** The maker took it back before it was posted. */
    record VoucherWithdrawn(UnitId unit, VoucherId voucher, PersonId by) implements VoucherEvent {}

    /** It was posted under this number; the book's own event in the same append moved the money. */
    record VoucherMarkedPosted(UnitId unit, VoucherId voucher, String number, PersonId by) implements VoucherEvent {}

    /** A later voucher took it back; its number stays. */
    record VoucherMarkedReversed(
            UnitId unit, VoucherId voucher, VoucherId reversal, Sealed<Sealed.Text> reason, PersonId by)
            implements VoucherEvent {}
}
