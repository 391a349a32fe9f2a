package vn.unionledger.core.remittance;

import java.time.LocalDate;
import java.time.YearMonth;

/** How often a unit remits. */
public enum RemitCycle {
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12);

    private final int months;

    RemitCycle(int months) {
        this.months = months;
    }

    /** The last day of the period a month is in. */
    public LocalDate end(YearMonth month) {
        int last = (month.getMonthValue() + months - 1) / months * months;
        return month.withMonth(last).atEndOfMonth();
    }
}
