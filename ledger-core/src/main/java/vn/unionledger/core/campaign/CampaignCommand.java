package vn.unionledger.core.campaign;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.campaign.CampaignRefusal.OpenTooLong;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Rule;

/** What may be asked about a campaign. */
public sealed interface CampaignCommand extends Targeted {
    UnitId unit();

    CampaignId campaign();

    @Override
    default String target() {
        return "campaign/" + campaign();
    }

    /**
     * Calls a campaign into a pass-through fund, or into a fund of the unit's own.
     *
     * @param owner the body the money belongs to from the first đồng; absent where it is given to the fund itself
     * @param document the call, such as a letter's number and day
     * @param opensOn the first day money may be taken
     * @param closesOn the last one
     * @param terms by what law it collects and what is expected of it; absent where nothing of it is recorded
     */
    record CallCampaign(
            UnitId unit,
            CampaignId campaign,
            FundCode fund,
            String title,
            @Nullable String owner,
            String document,
            LocalDate opensOn,
            LocalDate closesOn,
            Terms.@Nullable Asked terms,
            PersonId by,
            LocalDate today)
            implements CampaignCommand {
        /** Without terms. */
        public CallCampaign(
                UnitId unit,
                CampaignId campaign,
                FundCode fund,
                String title,
                @Nullable String owner,
                String document,
                LocalDate opensOn,
                LocalDate closesOn,
                PersonId by,
                LocalDate today) {
            this(unit, campaign, fund, title, owner, document, opensOn, closesOn, null, by, today);
        }

        /** The same under the rule of the opening day; a call to give that is open for longer than it allows is refused. */
        CallCampaign under(Rule.CampaignTerms rule) {
            Terms.Asked asked = terms;
            if (asked == null) {
                return this;
            }
            if (asked.kind() == CampaignKind.VOLUNTARY && closesOn.isAfter(opensOn.plusDays(rule.openDaysMost()))) {
                throw refuse(new OpenTooLong(opensOn, closesOn, rule.openDaysMost()));
            }
            return new CallCampaign(
                    unit, campaign, fund, title, owner, document, opensOn, closesOn, asked.under(rule), by, today);
        }
    }

    /** Records by what law a campaign collects and what is expected of it, or replaces what was recorded. */
    record SetTerms(UnitId unit, CampaignId campaign, Terms.Asked terms, PersonId by, LocalDate today)
            implements CampaignCommand {}

    /**
     * Lets money be taken for longer.
     *
     * @param document the decision or letter that says so
     * @param documentOn the day on it
     * @param closesOn the new last day, later than the present one
     */
    record ExtendReception(
            UnitId unit,
            CampaignId campaign,
            String document,
            LocalDate documentOn,
            LocalDate closesOn,
            PersonId by,
            LocalDate today)
            implements CampaignCommand {}

    /** Says that something of the campaign was made public. */
    record Publish(
            UnitId unit,
            CampaignId campaign,
            PublicationKind what,
            PublicationForm form,
            LocalDate on,
            String text,
            PersonId by,
            LocalDate today)
            implements CampaignCommand {}

    /** Says under which number the owner gave a receipt for a hand-over that had none. */
    record NoteOwnerReceipt(
            UnitId unit,
            CampaignId campaign,
            VoucherId voucher,
            String ownerReceipt,
            LocalDate on,
            PersonId by,
            LocalDate today)
            implements CampaignCommand {}

    /**
     * Says that a voucher takes money in; only from the act that posts it, in the same append.
     *
     * @param on the day the money was taken, as the paper says; for a correction the day it is about. A paper that comes
     *     late is booked later, but the money was in time.
     */
    record ReceiveDonation(UnitId unit, CampaignId campaign, VoucherId voucher, Vnd amount, LocalDate on)
            implements CampaignCommand {}

    /** Says that a voucher hands money to the owner; only from the act that posts it, in the same append. */
    record HandOver(
            UnitId unit,
            CampaignId campaign,
            VoucherId voucher,
            Vnd amount,
            @Nullable String ownerReceipt,
            LocalDate on)
            implements CampaignCommand {}

    /**
     * Says that a donation or hand-over is taken back; only from the act that posts the reversal, which knows the reversed
     * voucher: a campaign keeps sums, never a list of vouchers.
     *
     * @param amount what the reversed voucher had added to what is held: positive for a donation, negative for a hand-over
     */
    record ReverseEntry(UnitId unit, CampaignId campaign, VoucherId voucher, Vnd amount, LocalDate on)
            implements CampaignCommand {}

    /** Says that a voucher takes in what people owe by law; only from the act that posts it, in the same append. */
    record ReceiveLevy(UnitId unit, CampaignId campaign, VoucherId voucher, Vnd amount, LocalDate on)
            implements CampaignCommand {}

    /**
     * Says that a voucher takes money in after the last day, to be given back; only from the act that posts it.
     *
     * @param paidOn the day the money came, as the paper says
     */
    record TakeLate(UnitId unit, CampaignId campaign, VoucherId voucher, Vnd amount, LocalDate paidOn)
            implements CampaignCommand {}

    /** Says that a voucher gives late money back; only from the act that posts it. {@code receipt} is what took it in. */
    record ReturnLate(UnitId unit, CampaignId campaign, VoucherId receipt, VoucherId voucher, Vnd amount, LocalDate on)
            implements CampaignCommand {}

    /** Says that the voucher which took late money in is taken back; only from the act that posts the reversal. */
    record ReverseLate(UnitId unit, CampaignId campaign, VoucherId receipt, LocalDate on) implements CampaignCommand {}

    /** Says that the voucher which gave late money back is taken back; only from the act that posts the reversal. */
    record ReverseReturn(UnitId unit, CampaignId campaign, VoucherId receipt, VoucherId voucher, LocalDate on)
            implements CampaignCommand {}
}
