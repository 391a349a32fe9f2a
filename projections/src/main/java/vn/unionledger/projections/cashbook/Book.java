package vn.unionledger.projections.cashbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;

/**
 * A page of the cash book or of a bank book: opening, rows, what came, what went, closing.
 *
 * @param opening before the period, and what the book opened with in it
 * @param opened the vouchers the book opened with in the period; they are part of the opening and no rows
 * @param fund the only fund looked at, or all of them
 * @param signals days of the period on which a fund would have been below zero here
 */
public record Book(
        UnitId unit,
        PlaceCode place,
        @Nullable FundCode fund,
        Asked asked,
        Vnd opening,
        List<CashRow> opened,
        List<CashRow> rows,
        Vnd in,
        Vnd out,
        Vnd closing,
        boolean invented,
        List<Signal> signals) {
    public Book {
        opened = List.copyOf(opened);
        rows = List.copyOf(rows);
        signals = List.copyOf(signals);
    }
}
