package vn.unionledger.api.page;

import vn.unionledger.core.organisation.Office;

/**
 * What of people an office may read. Amounts, funds, days and coarse reasons are for everyone who may open the books; names
 * and words are not.
 *
 * @param officers the names of those who made, approved and recorded
 * @param remarks the words officers of the unit wrote on vouchers
 * @param parties the names of those who paid or received
 * @param cases whom a case is about, and what was written of it
 */
public record Sight(boolean officers, boolean remarks, boolean parties, boolean cases) {

    /** Amounts and days only: an upper level looking down. */
    static final Sight TOTALS = new Sight(false, false, false, false);

    /** The same, with a case the reader put forward: whom it is about and what was written stays open to who wrote it. */
    Sight withCase() {
        return new Sight(officers, remarks, true, true);
    }

    /** What the holder of an office may read in the holder's own unit. */
    public static Sight of(Office office) {
        return switch (office) {
            case CHAIR, VICE_CHAIR, ACCOUNTANT -> new Sight(true, true, true, true);
            case CASHIER -> new Sight(true, true, true, false);
            case INSPECTOR -> new Sight(true, true, false, false);
            case COMMITTEE_MEMBER -> new Sight(true, false, false, false);
            case FINANCE_OFFICER -> TOTALS;
        };
    }
}
