package vn.unionledger.projections.fundbook;

import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Pick;
import vn.unionledger.projections.entries.Span;

/** What a table of units and months can show. */
public enum MonthFigure {
    INCOME,
    EXPENSE,
    HELD;

    /** This figure of some sums. */
    public Vnd of(UnitSums sums) {
        return switch (this) {
            case INCOME -> sums.income();
            case EXPENSE -> sums.expense();
            case HELD -> sums.held();
        };
    }

    /** The entries that this figure of a unit is the sum of, over a month or a longer period. */
    public Pick pick(UnitId unit, Asked asked) {
        return switch (this) {
            case INCOME -> Pick.credits(unit, asked, Span.PERIOD).accounts("income:");
            case EXPENSE -> Pick.debits(unit, asked, Span.PERIOD).accounts("expense:");
            case HELD -> Pick.debits(unit, asked, Span.UNTIL).accounts("place:");
        };
    }
}
