package vn.unionledger.core.levy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.policy.WageRegion;

/** What has happened to a unit's disaster levy of a year. Stored for ever: add a record or a revision, never edit one. */
public sealed interface LevyEvent {
    UnitId unit();

    int year();

    /**
     * What people of one group owe, by the rules known on the day it was reckoned: a fact, and not a question to the rules of
     * today.
     *
     * @param campaign where the money is collected and handed over
     * @param region of the minimum wage; absent for who is not paid by contract
     * @param base the pay of a month it is reckoned from, đồng; 0 where the rule is an amount
     * @param workingDays of the month
     * @param rule the rule that decided
     */
    record LevyAssessed(
            UnitId unit,
            int year,
            CampaignId campaign,
            LevyGroup group,
            @Nullable WageRegion region,
            Vnd base,
            int workingDays,
            PolicyId rule,
            List<LevyLine> lines,
            LocalDate on,
            PersonId by)
            implements LevyEvent {
        public LevyAssessed {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One person's levy.
     *
     * @param amount đồng; 0 for who is exempt
     */
    record LevyLine(
            PersonId person,
            @Nullable SectionCode section,
            Vnd amount,
            @Nullable LevyExemption exemption) {}

    /** A person owes no more than was collected. {@code amount} is what is not owed any more. */
    record LevyWaived(UnitId unit, int year, PersonId person, LevyExemption why, Vnd amount, LocalDate on, PersonId by)
            implements LevyEvent {}

    /** A list was posted: people paid. In the same append as its voucher. */
    record LevyCollected(UnitId unit, int year, VoucherId voucher, List<LevyPaid> lines, LocalDate on)
            implements LevyEvent {
        public LevyCollected {
            lines = List.copyOf(lines);
        }
    }

    /** The voucher of a list was taken back. */
    record LevyCollectionReversed(UnitId unit, int year, VoucherId voucher, List<LevyPaid> lines, LocalDate on)
            implements LevyEvent {
        public LevyCollectionReversed {
            lines = List.copyOf(lines);
        }
    }

    /** What one person paid, đồng, positive. */
    record LevyPaid(PersonId person, Vnd amount) {}
}
