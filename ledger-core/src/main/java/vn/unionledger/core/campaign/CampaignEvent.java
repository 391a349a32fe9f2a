package vn.unionledger.core.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What has happened to a campaign or a third party's gift. Stored for ever: add a record or a revision, never edit one. */
public sealed interface CampaignEvent {
    UnitId unit();

    /**
     * A campaign was called.
     *
     * @param owner the body the money belongs to from the first đồng; absent where it is given to the fund itself
     */
    record CampaignCalled(
            UnitId unit,
            CampaignId campaign,
            FundCode fund,
            String title,
            @Nullable String owner,
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

    /** By what law the campaign collects, and what is expected of it, was recorded; said again, the later one stands. */
    record TermsSet(UnitId unit, CampaignId campaign, Terms terms, PersonId by) implements CampaignEvent {}

    /**
     * Money may be taken for longer than was called.
     *
     * @param document the decision or letter that says so
     * @param documentOn the day on it
     * @param closesOn the last day from now on
     */
    record ReceptionExtended(
            UnitId unit, CampaignId campaign, String document, LocalDate documentOn, LocalDate closesOn, PersonId by)
            implements CampaignEvent {}

    /** Something of the campaign was made public. */
    record CampaignPublished(
            UnitId unit,
            CampaignId campaign,
            PublicationKind what,
            PublicationForm form,
            LocalDate on,
            String text,
            PersonId by)
            implements CampaignEvent {}

    /** The owner's receipt for a hand-over has come. */
    record OwnerReceiptNoted(
            UnitId unit, CampaignId campaign, VoucherId voucher, String ownerReceipt, LocalDate on, PersonId by)
            implements CampaignEvent {}

    /** Money came after the last day, in the same append as the voucher: on the watch list until all of it is given back. */
    record LateDonationTaken(UnitId unit, CampaignId campaign, VoucherId voucher, Vnd amount, LocalDate paidOn)
            implements CampaignEvent {}

    /** Some of the late money, or all, was given back, in the same append as the voucher. */
    record LateDonationReturned(
            UnitId unit, CampaignId campaign, VoucherId receipt, VoucherId voucher, Vnd amount, LocalDate on)
            implements CampaignEvent {}

    /** The voucher that took late money in was taken back by a reversal. */
    record LateTakingReversed(UnitId unit, CampaignId campaign, VoucherId receipt, Vnd amount, LocalDate on)
            implements CampaignEvent {}

    /** The voucher that gave late money back was taken back by a reversal. */
    record LateReturnReversed(
            UnitId unit, CampaignId campaign, VoucherId receipt, VoucherId voucher, Vnd amount, LocalDate on)
            implements CampaignEvent {}

    /** A third party's gift the union arranged; the money never touched its account, so there is no cash entry. */
    record ThirdPartyGiftRegistered(
            UnitId unit, GiftId gift, String donor, String purpose, Vnd value, LocalDate on, boolean invented)
            implements CampaignEvent {}
}
