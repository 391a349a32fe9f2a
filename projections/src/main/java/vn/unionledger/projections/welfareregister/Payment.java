package vn.unionledger.projections.welfareregister;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * A payment by a voucher.
 *
 * @param number the voucher's
 * @param reversed whether it was taken back
 */
public record Payment(
        VoucherId voucher, @Nullable String number, Vnd amount, LocalDate on, boolean reversed, long position) {}
