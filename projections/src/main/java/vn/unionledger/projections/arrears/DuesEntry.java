package vn.unionledger.projections.arrears;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * What one fact changed of a member's dues of one month, đồng; negative where it takes back.
 *
 * @param month the month charged or settled; of what is paid ahead, the month of its roll
 * @param basis why the charge is what it is; absent where nothing is charged
 * @param standard charged by the rate for everyone
 * @param excess charged beyond it
 * @param amount money that came in, or went out where negative
 * @param amountExcess what of it is booked as above the standard rate
 * @param applied what settles the month
 * @param prepaid what is paid ahead from then on
 * @param voucher the voucher of the money
 * @param recordedAt in microseconds since 1970-01-01 UTC
 * @param hash the leaf hash of the event, 64 hexadecimal digits
 */
public record DuesEntry(
        long position,
        int line,
        PersonId member,
        YearMonth month,
        @Nullable SectionCode section,
        What what,
        @Nullable String basis,
        Vnd standard,
        Vnd excess,
        Vnd amount,
        Vnd amountExcess,
        Vnd applied,
        Vnd prepaid,
        @Nullable VoucherId voucher,
        LocalDate on,
        long recordedAt,
        String hash) {}
