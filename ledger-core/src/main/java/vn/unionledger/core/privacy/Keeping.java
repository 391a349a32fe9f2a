package vn.unionledger.core.privacy;

import java.time.LocalDate;

/** What the law still keeps a subject's text for, as the one who asks has found it. */
public sealed interface Keeping {
    /** Nothing recorded needs it. */
    record Nothing() implements Keeping {}

    /**
     * It stands on vouchers or on papers filed with them.
     *
     * @param lastOn the last day one of them is booked
     * @param years how many years the rule in force keeps them, counted from the end of that financial year
     * @param rule the text that says so
     */
    record Vouchers(LocalDate lastOn, int years, String rule) implements Keeping {
        /** @throws IllegalArgumentException unless the years are 1 to 100 */
        public Vouchers {
            if (years < 1 || years > 100) {
                throw new IllegalArgumentException("vouchers are kept 1 to 100 years, not " + years);
            }
        }

        /** The last day it is kept. */
        public LocalDate until() {
            return LocalDate.of(lastOn.getYear() + years, 12, 31);
        }
    }
}
