package vn.unionledger.core.transfer;

import java.time.LocalDate;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What has happened to a transfer between units. Stored for ever: add a record or a revision, never edit one. */
public sealed interface TransferEvent {
    TransferId transfer();

    /** The end at which it happened. */
    UnitId unit();

    /** The money left, in the same append as the voucher. */
    record TransferSent(
            UnitId unit,
            TransferId transfer,
            UnitId to,
            TransferKind kind,
            FundCode fund,
            VoucherId voucher,
            Vnd amount,
            LocalDate on)
            implements TransferEvent {}

    /** The money arrived, in the same append as the voucher. */
    record TransferReceived(
            UnitId unit,
            TransferId transfer,
            UnitId from,
            TransferKind kind,
            FundCode fund,
            VoucherId voucher,
            Vnd amount,
            LocalDate on)
            implements TransferEvent {}

    /** The sending was taken back by a reversal. */
    record SendingReversed(UnitId unit, TransferId transfer, UnitId to, VoucherId voucher, Vnd amount, LocalDate on)
            implements TransferEvent {}

    /** The receipt was taken back by a reversal. */
    record ReceiptReversed(UnitId unit, TransferId transfer, UnitId from, VoucherId voucher, Vnd amount, LocalDate on)
            implements TransferEvent {}
}
