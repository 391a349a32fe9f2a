package vn.unionledger.api.door;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.unionledger.log.axon.Receipt;

/**
 * The answer to what was recorded.
 *
 * @param id of the thing it is about
 * @param number given by the books when a voucher is posted
 * @param contentHash of a voucher's content as it was put forward: what an approval has to name
 * @param position of the last event: what shows at least that position shows this
 * @param repeated whether the same key had been answered before: nothing was recorded now
 */
public record Recorded(
        String id,
        @Nullable String number,
        @Nullable String contentHash,
        long position,
        Instant recordedAt,
        boolean repeated) {
    public static Recorded of(Object id, Receipt receipt) {
        return of(id, null, null, receipt);
    }

    /** The answer to a voucher that was posted. */
    public static Recorded numbered(Object id, Receipt receipt) {
        return of(id, receipt.answer(), null, receipt);
    }

    /** The answer to a voucher that was put forward. */
    public static Recorded content(Object id, Receipt receipt) {
        return of(id, null, receipt.answer(), receipt);
    }

    private static Recorded of(Object id, @Nullable String number, @Nullable String contentHash, Receipt receipt) {
        return new Recorded(
                id.toString(),
                number,
                contentHash,
                receipt.last(),
                Acts.moment(receipt.recordedAt()),
                receipt.repeated());
    }
}
