package vn.unionledger.core.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What has happened to a campaign or a third party's gift. Stored for ever: add a record or a revision, never edit one. */
public sealed interface CampaignEvent {
    UnitId unit();

    /** A campaign was called. */
    record CampaignCalled(
            UnitId unit,
            CampaignId campaign,
            FundCode fund,
            String title,
            String owner,
            String document,
            LocalDate opensOn,
            LocalDate closesOn)
            implements CampaignEvent {}

    /** Money came in for it, in the same append as the voucher. */
    record DonationReceived(UnitId unit, CampaignId campaign, VoucherId voucher, Vnd amount, LocalDate on)
            implements CampaignEvent {}

    /** Money was handed to the owner, in the same append as the voucher. */
    record HandedOver(
            UnitId unit,
            CampaignId campaign,
            VoucherId voucher,
            Vnd amount,
            @Nullable String ownerReceipt,
            LocalDate on)
            implements CampaignEvent {}

    /**
     * A donation or hand-over was taken back by a reversal.
     *
     * @param amount what the reversed entry had added to what is held: positive for a donation, negative for a hand-over
     */
    record CampaignEntryReversed(UnitId unit, CampaignId campaign, VoucherId voucher, Vnd amount, LocalDate on)
            implements CampaignEvent {}

    /** A third party's gift the union arranged; the money never touched its account, so there is no cash entry. */
    record ThirdPartyGiftRegistered(
            UnitId unit, GiftId gift, String donor, String purpose, Vnd value, LocalDate on, boolean invented)
            implements CampaignEvent {}
}
