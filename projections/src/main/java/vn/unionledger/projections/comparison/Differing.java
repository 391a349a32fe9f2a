package vn.unionledger.projections.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * An entry that counts at one of two moments only.
 *
 * @param inFirst whether it counts at the first; otherwise at the second
 * @param amount đồng; positive is debit
 * @param hash 64 hexadecimal digits: the event's
 */
public record Differing(
        long position,
        int line,
        boolean inFirst,
        Cause cause,
        LocalDate on,
        long recordedAt,
        VoucherId voucher,
        String number,
        String purpose,
        @Nullable String topic,
        FundCode fund,
        Account account,
        Vnd amount,
        @Nullable VoucherId reverses,
        @Nullable VoucherId corrects,
        PersonId maker,
        @Nullable PersonId approver,
        boolean invented,
        String hash) {}
