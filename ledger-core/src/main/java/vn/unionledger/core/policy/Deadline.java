package vn.unionledger.core.policy;

import java.time.LocalDate;
import java.time.YearMonth;

/** By when the contribution for a month, or for the months of a season, is to be paid. */
public enum Deadline {
    /** The last day of the last month it is for. */
    END_OF_MONTH {
        @Override
        public LocalDate of(YearMonth last) {
            return last.atEndOfMonth();
        }
    },
    /** The last day of the month after. */
    END_OF_NEXT_MONTH {
        @Override
        public LocalDate of(YearMonth last) {
            return last.plusMonths(1).atEndOfMonth();
        }
    };

    /** @param last the last month it is for */
    public abstract LocalDate of(YearMonth last);
}
