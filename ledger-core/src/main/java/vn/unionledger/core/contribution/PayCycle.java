package vn.unionledger.core.contribution;

import java.time.YearMonth;

/** How often an employer settles its contribution. */
public enum PayCycle {
    /** For every month by itself. */
    MONTHLY {
        @Override
        YearMonth last(YearMonth month) {
            return month;
        }
    },
    /** For the months of a quarter together: farming, forestry, fishery and salt, paid by the season. */
    QUARTERLY {
        @Override
        YearMonth last(YearMonth month) {
            int last = (month.getMonthValue() + MONTHS - 1) / MONTHS * MONTHS;
            return month.withMonth(last);
        }
    };

    private static final int MONTHS = 3;

    /** The last month of the cycle a month is in. */
    abstract YearMonth last(YearMonth month);
}
