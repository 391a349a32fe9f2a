package vn.unionledger.core.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What may be asked about a campaign. */
public sealed interface CampaignCommand extends Targeted {
    UnitId unit();

    CampaignId campaign();

    @Override
    default String target() {
        return "campaign/" + campaign();
    }

    /**
     * Calls a campaign into a pass-through fund.
     *
     * @param owner the body the money belongs to from the first đồng
     * @param document the call, such as a letter's number and day
     * @param opensOn the first day money may be taken
     * @param closesOn the last one
     */
    record CallCampaign(
            UnitId unit,
            CampaignId campaign,
            FundCode fund,
            String title,
            String owner,
            String document,
            LocalDate opensOn,
            LocalDate closesOn,
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
}
