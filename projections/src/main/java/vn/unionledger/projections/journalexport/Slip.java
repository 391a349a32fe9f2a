package vn.unionledger.projections.journalexport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.UnitId;

/**
 * What stands above the lines of a posted voucher.
 *
 * @param reverses the voucher it takes back, if any
 */
record Slip(
        long position,
        UnitId unit,
        String voucher,
        String number,
        LocalDate documentOn,
        LocalDate occurredOn,
        LocalDate concernsOn,
        String purpose,
        @Nullable String reverses,
        boolean invented) {}
