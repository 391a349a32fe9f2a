package vn.unionledger.core.transfer;

import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Refusal;

/** Why something said of a transfer is refused. */
public sealed interface TransferRefusal extends Refusal {
    /** A unit sends no money to itself. */
    record ToItself(UnitId unit) implements TransferRefusal {}

    /** Another voucher sent it already. */
    record AlreadySent(TransferId transfer, VoucherId voucher) implements TransferRefusal {}

    /** Another voucher took it in already. */
    record AlreadyReceived(TransferId transfer, VoucherId voucher) implements TransferRefusal {}

    /** The other end names another unit, or another reason: it is another transfer. */
    record NotTheSame(TransferId transfer) implements TransferRefusal {}

    /** The other end booked another amount; one of the two is wrong, or they are two transfers. */
    record OtherAmount(TransferId transfer, Vnd there, Vnd here) implements TransferRefusal {}

    /** This voucher is not the one that sent it, or took it in. */
    record NotMovedBy(TransferId transfer, VoucherId voucher) implements TransferRefusal {}
}
