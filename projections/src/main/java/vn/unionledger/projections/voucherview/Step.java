package vn.unionledger.projections.voucherview;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.privacy.Sealed;

/**
 * One thing that happened to a voucher.
 *
 * @param recordedAt microseconds since 1970-01-01 UTC
 * @param office held while doing it
 * @param reason why it was sent back or taken back, sealed
 * @param hash 64 hexadecimal digits: the event's
 */
public record Step(
        VoucherState state,
        PersonId by,
        @Nullable Office office,
        long recordedAt,
        long position,
        @Nullable Sealed<Sealed.Text> reason,
        String hash) {}
