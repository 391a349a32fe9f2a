package vn.unionledger.api.page.lending;

import vn.unionledger.api.page.Reading;
import vn.unionledger.core.organisation.Office;

/** What the reader can do from these pages. The rules decide again when it is done. */
final class LendingActs {
    private LendingActs() {}

    /** Whether the reader can put vouchers forward. */
    static boolean makes(Reading reading) {
        boolean keeps = reading.office() == Office.ACCOUNTANT || reading.office() == Office.CASHIER;
        return keeps && here(reading);
    }

    /** Whether the reader can put things on a register. */
    static boolean keeps(Reading reading) {
        return reading.office() != Office.INSPECTOR && reading.office() != Office.FINANCE_OFFICER && here(reading);
    }

    private static boolean here(Reading reading) {
        return !reading.below() && !reading.moment().past();
    }
}
