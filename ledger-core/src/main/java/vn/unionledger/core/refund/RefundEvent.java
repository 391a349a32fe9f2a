package vn.unionledger.core.refund;

import java.time.LocalDate;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;

/** What has happened to money taken in after a stop. Stored for ever: add a record or a revision, never edit one. */
public sealed interface RefundEvent {
    UnitId unit();

    /** The voucher that took it in. */
    VoucherId receipt();

    /**
     * It came in, in the same append as the voucher, and is on the watch list from now on.
     *
     * @param stop the rule that stopped the collecting
     * @param stoppedOn its first day
     * @param paidOn the day on the paper
     */
    record TakenAfterStop(
            UnitId unit,
            VoucherId receipt,
            FundCode fund,
            IncomeKind income,
            Vnd amount,
            PolicyId stop,
            LocalDate stoppedOn,
            LocalDate paidOn,
            LocalDate on)
            implements RefundEvent {}

    /** Some of it, or all, was given back, in the same append as the voucher. */
    record Refunded(UnitId unit, VoucherId receipt, VoucherId voucher, Vnd amount, LocalDate on)
            implements RefundEvent {}

    /** A refund was taken back by a reversal. */
    record RefundReversed(UnitId unit, VoucherId receipt, VoucherId voucher, Vnd amount, LocalDate on)
            implements RefundEvent {}

    /** The receipt itself was taken back by a reversal. */
    record TakingReversed(UnitId unit, VoucherId receipt, LocalDate on) implements RefundEvent {}
}
