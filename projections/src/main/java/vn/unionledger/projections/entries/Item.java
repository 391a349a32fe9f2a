package vn.unionledger.projections.entries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * One of the things a figure is the sum of: an entry, a voucher that is counted, a register fact or an inspection.
 *
 * @param on the day it counts
 * @param what the purpose's word of an entry or voucher, the kind of a fact, the kind of an inspection
 * @param title the campaign's or event's title, the gift's purpose, what is inspected
 * @param fund absent where the thing is no entry
 * @param amount đồng, with the sign it has in the figure; zero where only counted
 * @param weight what it adds to the figure: đồng, persons, times or cases
 * @param state how far an inspection has come, how it ended; absent for others
 * @param requestedBy who asked for the case, round, event or loan behind it
 * @param grantedBy who approved that
 * @param maker who made the voucher, or did what the fact says
 * @param approver who approved the voucher
 * @param reversal whether it takes something back
 * @param hash 64 hexadecimal digits: the event's
 */
public record Item(
        long position,
        int line,
        LocalDate on,
        long recordedAt,
        String what,
        @Nullable String topic,
        @Nullable String ref,
        @Nullable String title,
        @Nullable VoucherId voucher,
        @Nullable String number,
        @Nullable FundCode fund,
        @Nullable Account account,
        Vnd amount,
        long weight,
        @Nullable String state,
        @Nullable PersonId requestedBy,
        @Nullable PersonId grantedBy,
        @Nullable PersonId maker,
        @Nullable PersonId approver,
        boolean reversal,
        boolean invented,
        String hash) {

    Item weighing(long other) {
        return new Item(
                position,
                line,
                on,
                recordedAt,
                what,
                topic,
                ref,
                title,
                voucher,
                number,
                fund,
                account,
                amount,
                other,
                state,
                requestedBy,
                grantedBy,
                maker,
                approver,
                reversal,
                invented,
                hash);
    }

    Item behind(@Nullable String name, @Nullable PersonId asked, @Nullable PersonId granted) {
        return new Item(
                position,
                line,
                on,
                recordedAt,
                what,
                topic,
                ref,
                name,
                voucher,
                number,
                fund,
                account,
                amount,
                weight,
                state,
                asked,
                granted,
                maker,
                approver,
                reversal,
                invented,
                hash);
    }
}
