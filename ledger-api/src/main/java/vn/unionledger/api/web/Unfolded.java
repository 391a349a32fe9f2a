package vn.unionledger.api.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the entries that make it, as the drawer shows them.
 *
 * @param label what the figure is
 * @param figure the figure in words and digits, such as "39.030.000 đồng" or "324 lượt"
 * @param checked true only if the entries were just added up and gave the figure
 * @param note who asked, approved and posted, where this is the same for all entries; null otherwise
 */
public record Unfolded(
        String label,
        String figure,
        boolean checked,
        List<Entry> entries,
        @Nullable String note) {

    public Unfolded {
        entries = List.copyOf(entries);
    }

    /**
     * One entry behind the figure.
     *
     * @param amount đồng
     * @param who the party or section it concerns
     * @param hash the event's hash in hexadecimal
     */
    public record Entry(
            String voucher,
            String voucherAt,
            LocalDate on,
            long amount,
            String who,
            long position,
            String hash,
            String eventAt) {}
}
