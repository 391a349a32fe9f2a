package vn.unionledger.projections.voucherview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * Everything about one voucher.
 *
 * @param content as posted, or as last put forward
 * @param contentHash what an approval has to name: of the content last put forward; absent for openings and imports
 * @param position of the event the content is from
 * @param title the campaign's or event's title, if it is for one
 */
public record VoucherPage(
        UnitId unit,
        VoucherId voucher,
        VoucherState state,
        @Nullable String number,
        VoucherContent content,
        Vnd total,
        @Nullable String contentHash,
        PersonId maker,
        @Nullable PersonId approver,
        List<Step> steps,
        @Nullable Link reverses,
        @Nullable Link reversedBy,
        @Nullable Link corrects,
        @Nullable Link correctedBy,
        @Nullable String title,
        long position,
        String hash) {
    public VoucherPage {
        steps = List.copyOf(steps);
    }
}
