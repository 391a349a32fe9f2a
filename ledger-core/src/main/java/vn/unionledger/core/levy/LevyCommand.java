package vn.unionledger.core.levy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.policy.WageRegion;

/** What may be asked about a unit's disaster levy of a year. */
public sealed interface LevyCommand extends Targeted {
    UnitId unit();

    int year();

    @Override
    default String target() {
        return "levy/" + unit() + "/" + year();
    }

    /**
     * Reckons what members owe who were not reckoned yet. The answer is how many.
     *
     * @param group by what it is reckoned
     * @param region needed for who is paid by contract
     * @param workingDays of the month, by the calendar or the contract
     * @param people only these members; empty for all who are members on {@code on}
     * @param exempt those among them who owe nothing
     * @param on the day it goes by
     */
    record AssessLevy(
            UnitId unit,
            int year,
            CampaignId campaign,
            LevyGroup group,
            @Nullable WageRegion region,
            int workingDays,
            List<PersonId> people,
            List<Exempt> exempt,
            LocalDate on,
            PersonId by,
            LocalDate today)
            implements LevyCommand {
        public AssessLevy {
            people = List.copyOf(people);
            exempt = List.copyOf(exempt);
        }
    }

    /** Who owes nothing, and why. */
    record Exempt(PersonId person, LevyExemption why) {}

    /** Says that a person owes no more than was collected. */
    record WaiveLevy(UnitId unit, int year, PersonId person, LevyExemption why, PersonId by, LocalDate today)
            implements LevyCommand {}

    /** Says that a posted voucher collects; only from the act that posts it, in the same append. */
    record CollectLevy(UnitId unit, int year, CampaignId campaign, VoucherId voucher, CollectionList list, LocalDate on)
            implements LevyCommand {}

    /** Says that the voucher which collected is taken back; only from the act that posts the reversal. */
    record ReverseLevy(UnitId unit, int year, VoucherId voucher, CollectionList list, LocalDate on)
            implements LevyCommand {}
}
