package vn.unionledger.api.voucher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.person.Named;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.desk.Step;

/**
 * A voucher as officers look at it: its content as last put forward, and every step of its life.
 *
 * @param contentHash what an approval has to name
 * @param total what its debits come to, đồng
 * @param about the stored word of what it is for
 * @param note in words; absent if there is none, or it is not for this person to see
 * @param number given at posting
 */
public record VoucherSheet(
        VoucherId voucher,
        Step step,
        String contentHash,
        VoucherKind kind,
        @Nullable String number,
        LocalDate documentOn,
        LocalDate occurredOn,
        @Nullable LocalDate concernsOn,
        Vnd total,
        List<Line> lines,
        String about,
        Purpose purpose,
        @Nullable Named counterparty,
        @Nullable String note,
        boolean invented,
        List<Taken> steps) {
    public VoucherSheet {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    /**
     * A step that was taken.
     *
     * @param why in words, for a voucher that was sent back or taken back
     * @param hash of the event
     */
    public record Taken(
            Step step,
            Named by,
            Instant at,
            long position,
            Sha256 hash,
            @Nullable String why) {}
}
