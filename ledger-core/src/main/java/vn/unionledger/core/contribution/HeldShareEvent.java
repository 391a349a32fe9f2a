package vn.unionledger.core.contribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What has happened to the share a unit holds for one below. Stored for ever: add a record or a revision, never edit one. */
public sealed interface HeldShareEvent {
    /** The unit that collects. */
    UnitId unit();

    /** Whose share it is. */
    UnitId grassroots();

    /**
     * A share came in with an employer's payment.
     *
     * @param passBy the last day to pass it down in time; absent where no rule says so
     */
    record ShareCollected(
            UnitId unit,
            UnitId grassroots,
            EmployerCode employer,
            VoucherId voucher,
            Vnd amount,
            LocalDate on,
            @Nullable LocalDate passBy)
            implements HeldShareEvent {}

    /** That payment was taken back by a reversal. */
    record ShareCollectionReversed(UnitId unit, UnitId grassroots, VoucherId voucher, Vnd amount, LocalDate on)
            implements HeldShareEvent {}

    /** Money was passed down: to the oldest shares first. */
    record SharePassedDown(
            UnitId unit, UnitId grassroots, TransferId transfer, VoucherId voucher, Vnd amount, LocalDate on)
            implements HeldShareEvent {}

    /** The passing-down was taken back by a reversal. */
    record PassingReversed(
            UnitId unit, UnitId grassroots, TransferId transfer, VoucherId voucher, Vnd amount, LocalDate on)
            implements HeldShareEvent {}
}
