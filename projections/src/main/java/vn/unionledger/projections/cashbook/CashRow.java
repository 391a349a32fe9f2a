package vn.unionledger.projections.cashbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * One voucher's effect on one place of money within one fund.
 *
 * @param on the day it counts: booked or concerned, as asked
 * @param purpose the stored word of what it was for
 * @param title the campaign's or event's title, if it is for one
 * @param in đồng that came; at most one of in and out is not zero
 * @param balance at this place after this row, over the funds asked for; zero where no balance runs
 */
public record CashRow(
        long position,
        LocalDate on,
        LocalDate documentOn,
        VoucherId voucher,
        VoucherKind kind,
        String number,
        FundCode fund,
        String purpose,
        @Nullable String topic,
        @Nullable String ref,
        @Nullable String title,
        @Nullable PersonId counterparty,
        @Nullable VoucherId reverses,
        @Nullable VoucherId corrects,
        boolean reversed,
        Vnd in,
        Vnd out,
        Vnd balance,
        boolean invented,
        String hash) {

    CashRow leaving(Vnd running) {
        return new CashRow(
                position,
                on,
                documentOn,
                voucher,
                kind,
                number,
                fund,
                purpose,
                topic,
                ref,
                title,
                counterparty,
                reverses,
                corrects,
                reversed,
                in,
                out,
                running,
                invented,
                hash);
    }
}
