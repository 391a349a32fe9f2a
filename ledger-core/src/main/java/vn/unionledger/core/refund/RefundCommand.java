package vn.unionledger.core.refund;

import java.time.LocalDate;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;

/** What is said of money taken in after a stop; only by the act that posts the voucher, in the same append. */
public sealed interface RefundCommand extends Targeted {
    UnitId unit();

    VoucherId receipt();

    @Override
    default String target() {
        return "refund/" + receipt();
    }

    /** It comes in. */
    record TakeAfterStop(
            UnitId unit,
            VoucherId receipt,
            FundCode fund,
            IncomeKind income,
            Vnd amount,
            PolicyId stop,
            LocalDate stoppedOn,
            LocalDate paidOn,
            LocalDate on)
            implements RefundCommand {}

    /** It is given back. */
    record Refund(UnitId unit, VoucherId receipt, VoucherId voucher, Vnd amount, LocalDate on)
            implements RefundCommand {}

    /** A refund is taken back. */
    record ReverseRefund(UnitId unit, VoucherId receipt, VoucherId voucher, LocalDate on) implements RefundCommand {}

    /** The receipt is taken back. */
    record ReverseTaking(UnitId unit, VoucherId receipt, LocalDate on) implements RefundCommand {}
}
