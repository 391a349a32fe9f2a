package vn.unionledger.core.campaign;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.campaign.CampaignRefusal.DutyTooLate;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Rule;

/**
 * By what law a campaign collects, and what is expected of it.
 *
 * @param legalBasis the law or decree, such as {@code Nghị định 93/2021/NĐ-CP}
 * @param account the bank account named in the call; absent where none was
 * @param target the amount assigned to the unit, đồng; absent where none was
 * @param days by when what is to be done
 */
public record Terms(
        CampaignKind kind,
        String legalBasis,
        @Nullable PlaceCode account,
        @Nullable Vnd target,
        DutyDays days) {

    /**
     * What is asked of a campaign's terms.
     *
     * @param days absent for those the rule of the opening day gives
     */
    public record Asked(
            CampaignKind kind,
            String legalBasis,
            @Nullable PlaceCode account,
            @Nullable Vnd target,
            @Nullable DutyDays days) {
        /** The same, with the rule's days where none are given; a call to give may have fewer, not more. */
        Asked under(Rule.CampaignTerms rule) {
            if (days == null) {
                DutyDays ruled = new DutyDays(rule.publishDays(), rule.handOverDays(), rule.accountDays());
                return new Asked(kind, legalBasis, account, target, ruled);
            }
            if (kind == CampaignKind.VOLUNTARY) {
                requireAtMost(DutyKind.PUBLISH_RECEIVED, days.published(), rule.publishDays());
                requireAtMost(DutyKind.HAND_OVER, days.handedOver(), rule.handOverDays());
                requireAtMost(DutyKind.PUBLISH_USED, days.accounted(), rule.accountDays());
            }
            return this;
        }

        private static void requireAtMost(DutyKind duty, int days, int most) {
            if (days > most) {
                throw refuse(new DutyTooLate(duty, days, most));
            }
        }
    }

    /**
     * In how many calendar days after the reception ends, or the distribution, what is to be done.
     *
     * @param published to publish what was received, after the last day
     * @param handedOver to hand all of it over, after the last day
     * @param accounted to publish what was used, after all of it was handed over
     */
    public record DutyDays(int published, int handedOver, int accounted) {
        LocalDate publishBy(LocalDate closesOn) {
            return closesOn.plusDays(published);
        }

        LocalDate handOverBy(LocalDate closesOn) {
            return closesOn.plusDays(handedOver);
        }

        LocalDate accountBy(LocalDate emptiedOn) {
            return emptiedOn.plusDays(accounted);
        }
    }
}
