package vn.unionledger.core.transfer;

import java.time.LocalDate;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What is said to a transfer; only by the act that posts the voucher, in the same append. */
public sealed interface TransferCommand extends Targeted {
    TransferId transfer();

    /** Whose voucher it is. */
    UnitId unit();

    @Override
    default String target() {
        return "transfer/" + transfer();
    }

    /** Says that the unit's voucher sends the money. */
    record Send(
            UnitId unit,
            TransferId transfer,
            UnitId to,
            TransferKind kind,
            FundCode fund,
            VoucherId voucher,
            Vnd amount,
            LocalDate on)
            implements TransferCommand {}

    /** Says that the unit's voucher takes the money in. It may come before the sender says anything. */
    record Receive(
            UnitId unit,
            TransferId transfer,
            UnitId from,
            TransferKind kind,
            FundCode fund,
            VoucherId voucher,
            Vnd amount,
            LocalDate on)
            implements TransferCommand {}

    /** Says that the voucher which sent it is taken back. */
    record ReverseSending(UnitId unit, TransferId transfer, VoucherId voucher, LocalDate on)
            implements TransferCommand {}

    /** Says that the voucher which took it in is taken back. */
    record ReverseReceipt(UnitId unit, TransferId transfer, VoucherId voucher, LocalDate on)
            implements TransferCommand {}
}
