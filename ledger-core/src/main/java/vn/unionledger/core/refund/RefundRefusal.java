package vn.unionledger.core.refund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.refusal.Refusal;

/** Why something is refused about money that comes in after a stop. */
public sealed interface RefundRefusal extends Refusal {
    /** This income is not collected any more since {@code from}; what comes is taken in only to be refunded. */
    record CollectionStopped(
            IncomeKind income, LocalDate from, @Nullable String decision) implements RefundRefusal {}

    /** Nothing stopped this income by that day: it is ordinary income. */
    record NothingStopped(IncomeKind income, LocalDate on) implements RefundRefusal {}

    /** What this voucher took in is on the watch list already. */
    record TakenInAlready(VoucherId receipt) implements RefundRefusal {}

    /** The unit took in nothing to be refunded by this voucher. */
    record NothingToRefund(VoucherId receipt) implements RefundRefusal {}

    record MoreThanTaken(VoucherId receipt, Vnd left, Vnd wanted) implements RefundRefusal {}

    /** Some of it was given back; that is taken back first. */
    record RefundedAlready(VoucherId receipt, Vnd refunded) implements RefundRefusal {}

    /** This voucher gave nothing back of it, or was taken back already. */
    record NotRefundedBy(VoucherId receipt, VoucherId voucher) implements RefundRefusal {}
}
