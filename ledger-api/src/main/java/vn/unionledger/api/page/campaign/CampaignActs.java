package vn.unionledger.api.page.campaign;

import vn.unionledger.api.page.Reading;
import vn.unionledger.core.organisation.Office;

/**
 * What the reader can do from these pages. The rules decide again when it is done.
 *
 * @param proposes whether the reader can call a campaign, publish, and keep the register of things
 * @param makes whether the reader can put vouchers forward
 * @param keeps whether the reader reckons the levy
 */
record CampaignActs(boolean proposes, boolean makes, boolean keeps) {
    static CampaignActs of(Reading reading) {
        boolean here = !reading.below() && !reading.moment().past();
        Office office = reading.office();
        return new CampaignActs(
                here && office != Office.INSPECTOR && office != Office.FINANCE_OFFICER,
                here && (office == Office.ACCOUNTANT || office == Office.CASHIER),
                here && office == Office.ACCOUNTANT);
    }
}
