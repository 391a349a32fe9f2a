package vn.unionledger.core.remittance;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.unionledger.core.book.ShareRow;
import vn.unionledger.core.id.UnitId;

/**
 * How a unit settles with the level above, as that level says.
 *
 * @param from the first month it is about
 * @param to who gets the upper share
 * @param days after the end of a period until it is to be paid, counted in calendar days
 * @param row where a share that comes down stands in the unit's settlement
 */
public record Arrangement(YearMonth from, UnitId to, RemitCycle cycle, int days, ShareRow row) {
    /** By when the share of a month is to be paid. */
    public LocalDate dueOn(YearMonth month) {
        return cycle.end(month).plusDays(days);
    }
}
