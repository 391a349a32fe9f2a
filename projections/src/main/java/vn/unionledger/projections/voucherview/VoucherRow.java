package vn.unionledger.projections.voucherview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * A voucher in a list.
 *
 * @param number absent while not posted
 * @param source the number it had where it was imported from
 * @param total the sum of its debits, đồng
 * @param position of its posting, or of its last submission
 */
public record VoucherRow(
        VoucherId voucher,
        VoucherState state,
        VoucherKind kind,
        @Nullable String number,
        LocalDate documentOn,
        LocalDate occurredOn,
        Vnd total,
        List<FundCode> funds,
        String purpose,
        @Nullable String topic,
        @Nullable String ref,
        @Nullable String title,
        @Nullable String source,
        PersonId maker,
        @Nullable PersonId approver,
        @Nullable VoucherId reverses,
        @Nullable VoucherId corrects,
        boolean invented,
        long recordedAt,
        long position) {
    public VoucherRow {
        funds = List.copyOf(funds);
    }

    VoucherRow in(List<FundCode> these) {
        return new VoucherRow(
                voucher,
                state,
                kind,
                number,
                documentOn,
                occurredOn,
                total,
                these,
                purpose,
                topic,
                ref,
                title,
                source,
                maker,
                approver,
                reverses,
                corrects,
                invented,
                recordedAt,
                position);
    }
}
