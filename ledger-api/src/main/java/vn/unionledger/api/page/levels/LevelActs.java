package vn.unionledger.api.page.levels;

import vn.unionledger.api.page.Reading;
import vn.unionledger.core.organisation.Office;

/**
 * What the reader can do from these pages. The rules decide again when it is done.
 *
 * @param keeps whether the reader can enrol employers, declare payrolls, record reliefs and what was arranged
 * @param makes whether the reader can put vouchers forward
 */
record LevelActs(boolean keeps, boolean makes) {
    static LevelActs of(Reading reading) {
        boolean here = !reading.below() && !reading.moment().past();
        Office office = reading.office();
        return new LevelActs(
                here && (office == Office.ACCOUNTANT || office == Office.FINANCE_OFFICER),
                here && (office == Office.ACCOUNTANT || office == Office.CASHIER));
    }
}
