package vn.unionledger.api.door;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.unionledger.log.axon.Receipt;

/**
 * The answer to what was recorded.
 *
 * @param id of the thing it is about
 * @param number given by the books, such as a voucher's
 * @param position of the last event: what shows at least that position shows this
 * @param repeated whether the same key had been answered before: nothing was recorded now
 */
public record Recorded(
        @Nullable String id, @Nullable String number, long position, Instant recordedAt, boolean repeated) {
    public static Recorded of(@Nullable Object id, Receipt receipt) {
        return new Recorded(
                id == null ? null : id.toString(),
                receipt.answer(),
                receipt.last(),
                Acts.moment(receipt.recordedAt()),
                receipt.repeated());
    }
}
