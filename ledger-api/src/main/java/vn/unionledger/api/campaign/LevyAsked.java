package vn.unionledger.api.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Between;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.levy.LevyExemption;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.policy.WageRegion;

/**
 * The disaster levy to be reckoned.
 *
 * @param campaign a campaign of kind LEVY
 * @param region needed for who is paid by contract
 * @param workingDays of the month, by the calendar or the contract
 * @param people only these members, 500 at most; absent for all who are members on that day
 * @param section only who is in it on that day
 * @param exempt those among them who owe nothing
 */
public record LevyAsked(
        CampaignId campaign,
        LevyGroup group,
        @Nullable WageRegion region,
        @Between(min = 1, max = 31) int workingDays,
        @Nullable List<PersonId> people,
        @Nullable SectionCode section,
        @Nullable List<ExemptAsked> exempt,
        LocalDate on) {

    /** Who owes nothing, and why. */
    public record ExemptAsked(PersonId person, LevyExemption why) {}

    /** Who owes no more than was collected, and why. */
    public record WaiverAsked(PersonId person, LevyExemption why) {}
}
