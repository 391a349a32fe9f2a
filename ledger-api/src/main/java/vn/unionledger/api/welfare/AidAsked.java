package vn.unionledger.api.welfare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Between;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.CareReason;

/**
 * A request for aid.
 *
 * @param persons how many people it is for; absent means one
 * @param origin the lower unit it comes from, where an upper level decides
 * @param person whom it is about, if registered before
 * @param personName whom it is about, if new; registered with the case
 * @param note the story and the papers' words; sealed with the case's key
 * @param on the day it is asked for; absent means today
 * @param invented whether the figure is invented for a sample
 */
public record AidAsked(
        FundCode fund,
        CareReason reason,
        Vnd amount,
        @Nullable @Between(min = 1, max = 10_000) Integer persons,
        @Nullable SectionCode section,
        @Nullable UnitId origin,
        @Nullable PersonId person,
        @Nullable @Length(max = 120) String personName,
        @Nullable @Length(max = 4000, lines = true) String note,
        @Nullable LocalDate on,
        @Nullable Boolean invented) {
    /** Masks person and note. */
    @Override
    public String toString() {
        return "AidAsked[" + fund + "]";
    }
}
