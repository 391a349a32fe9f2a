package vn.unionledger.api.page.activity;

import java.util.UUID;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.welfareregister.ActivityRow;

/**
 * What the reader can do with an event from its page. The rules decide again when it is done.
 *
 * @param key for whichever of them is done next
 * @param approve whether the reader may approve its budget
 * @param own whether it waits and the reader planned it: another person has to approve
 * @param advance whether money of its budget is left and the reader can put an advance forward
 * @param settle whether the reader can settle its open advances
 * @param held whether the reader can say that it was held
 */
record ActivityActs(String key, boolean approve, boolean own, boolean advance, boolean settle, boolean held) {

    static ActivityActs of(ActivityRow row, Reading reading) {
        Office office = reading.office();
        boolean here = !reading.below() && !reading.moment().past();
        boolean signs = here && (office == Office.CHAIR || office == Office.VICE_CHAIR);
        boolean keeps = here && (office == Office.ACCOUNTANT || office == Office.CASHIER);
        boolean waits = row.approved() == null;
        boolean own = reading.reader().person().equals(row.plannedBy());
        boolean left = row.heldOn() == null && row.left().isPositive();
        return new ActivityActs(
                UUID.randomUUID().toString(),
                signs && waits && !own,
                waits && own,
                keeps && left,
                keeps && row.openAdvance().isPositive(),
                mayPlan(reading) && !waits && row.heldOn() == null);
    }

    /** Whether the reader can plan an event. */
    static boolean mayPlan(Reading reading) {
        boolean here = !reading.below() && !reading.moment().past();
        return here && reading.office() != Office.INSPECTOR && reading.office() != Office.FINANCE_OFFICER;
    }

    /** Whether there is anything to be done. */
    public boolean any() {
        return approve || advance || held;
    }
}
