package vn.unionledger.projections.welfareregister;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * Money given in advance that is not settled yet.
 *
 * @param activity what it was given for; absent where it came in with the opening of the book
 * @param title the event's
 * @param amount đồng still open
 * @param since the day it was given
 * @param receiver who got it, by random id, if the voucher says
 * @param voucher the one that gave it
 */
public record OpenAdvance(
        AdvanceId advance,
        @Nullable ActivityId activity,
        @Nullable String title,
        FundCode fund,
        Vnd amount,
        LocalDate since,
        @Nullable PersonId receiver,
        VoucherId voucher,
        String number,
        boolean invented,
        long position) {}
