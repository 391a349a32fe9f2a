package vn.unionledger.core.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.VoucherId;

/**
 * One thing a collector must do.
 *
 * @param due the last day in time
 * @param doneOn the day it was done; absent while it is open
 * @param voucher the voucher it is about, if about one
 */
public record Duty(
        DutyKind kind,
        LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable VoucherId voucher) {
    public boolean isOpen() {
        return doneOn == null;
    }

    /** Whether it was not done in time, or is open after its day. */
    public boolean isLate(LocalDate today) {
        return (doneOn == null ? today : doneOn).isAfter(due);
    }
}
