package vn.unionledger.projections.levels;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * A transfer between two units, as far as both ends have booked it. A payment upward, or an allocation taken in, that names no
 * transfer is one too, under its voucher's own id, so that the other unit can record its end against it.
 *
 * @param from absent where this ledger knows no unit above
 * @param to likewise
 * @param sentOn absent while the sender has not booked it
 * @param receivedOn absent while the receiver has not
 * @param days how long it has been without its pair on the day asked for; 0 if it has one
 * @param pairable whether both units keep their books in this ledger; where one does not, nothing more will be booked
 */
public record TransferRow(
        TransferId transfer,
        @Nullable UnitId from,
        @Nullable UnitId to,
        TransferKind kind,
        Vnd amount,
        @Nullable FundCode fund,
        @Nullable LocalDate sentOn,
        @Nullable VoucherId sentBy,
        @Nullable LocalDate receivedOn,
        @Nullable VoucherId receivedBy,
        long days,
        boolean pairable,
        long position) {
    public boolean isPaired() {
        return sentOn != null && receivedOn != null;
    }
}
