package vn.unionledger.api.levels;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.unionledger.api.request.Between;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.book.ShareRow;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.remittance.RemitCycle;

/**
 * How the unit settles with the level above from a month on.
 *
 * @param to who gets the upper share
 * @param days after the end of a period until it is to be paid
 * @param row where a share that comes down stands in the settlement
 */
public record ArrangementAsked(
        YearMonth from,
        UnitId to,
        RemitCycle cycle,
        @Between(min = 1, max = 366) int days,
        ShareRow row,
        @Length(max = 200) String document) {

    /** What the level above has announced to give. */
    public record AllocationAsked(
            UnitId from,
            TransferKind kind,
            Vnd amount,
            @Length(max = 200) String document,
            LocalDate on) {}
}
