package vn.unionledger.projections.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * A voucher as it lies on the desk.
 *
 * @param position of its last step
 * @param recordedAt of its last step, microseconds since 1970-01-01 UTC
 * @param by who took the last step
 * @param maker who put the present content forward
 * @param contentHash what an approval has to name
 * @param total what its debits come to, đồng
 * @param purpose the stored word of what it is for
 * @param number given at posting
 */
public record DeskVoucher(
        VoucherId voucher,
        Step step,
        long position,
        long recordedAt,
        PersonId by,
        PersonId maker,
        String contentHash,
        VoucherKind kind,
        Vnd total,
        String purpose,
        LocalDate documentOn,
        LocalDate occurredOn,
        @Nullable PersonId counterparty,
        @Nullable String number) {
    /** For who may not see who paid or received. */
    public DeskVoucher withoutPeople() {
        return new DeskVoucher(
                voucher,
                step,
                position,
                recordedAt,
                by,
                maker,
                contentHash,
                kind,
                total,
                purpose,
                documentOn,
                occurredOn,
                null,
                number);
    }
}
