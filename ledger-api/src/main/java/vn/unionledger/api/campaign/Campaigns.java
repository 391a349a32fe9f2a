package vn.unionledger.api.campaign;

import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignCommand.ExtendReception;
import vn.unionledger.core.campaign.CampaignCommand.NoteOwnerReceipt;
import vn.unionledger.core.campaign.CampaignCommand.Publish;
import vn.unionledger.core.campaign.CampaignCommand.SetTerms;
import vn.unionledger.core.campaign.InKindCommand.GiveInKindOn;
import vn.unionledger.core.campaign.InKindCommand.ReceiveInKind;
import vn.unionledger.core.campaign.InKindCommand.WithdrawInKind;
import vn.unionledger.core.campaign.ThirdPartyGiftCommand.RegisterThirdPartyGift;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.log.axon.Receipt;

/** What can be done with campaigns, for pages and the HTTP interface alike. Donations and hand-overs are vouchers. */
@Component
public class Campaigns {
    private final Acts acts;

    Campaigns(Acts acts) {
        this.acts = acts;
    }

    /** The id a call gives its campaign. */
    public static CampaignId idOf(Sending sending) {
        return sending.newId("campaign", CampaignId::new);
    }

    /** The id a registration gives its gift. */
    public static GiftId giftOf(Sending sending) {
        return sending.newId("gift", GiftId::new);
    }

    /** Calls a campaign. Its id is {@link #idOf}. */
    public Receipt call(Sending sending, CampaignAsked asked) {
        return acts.send(
                sending,
                today -> new CallCampaign(
                        sending.unit(),
                        idOf(sending),
                        asked.fund(),
                        asked.title(),
                        asked.owner(),
                        asked.document(),
                        asked.opensOn(),
                        asked.closesOn(),
                        asked.terms() == null ? null : asked.terms().terms("/terms"),
                        sending.person(),
                        today));
    }

    /** Records a campaign's terms, or replaces them. */
    public Receipt set(Sending sending, CampaignId campaign, CampaignAsked.TermsAsked asked) {
        return acts.send(
                sending, today -> new SetTerms(sending.unit(), campaign, asked.terms(""), sending.person(), today));
    }

    /** Lets a campaign take money for longer. */
    public Receipt extend(Sending sending, CampaignId campaign, CampaignAsked.ExtensionAsked asked) {
        return acts.send(
                sending,
                today -> new ExtendReception(
                        sending.unit(),
                        campaign,
                        asked.document(),
                        asked.documentOn(),
                        asked.closesOn(),
                        sending.person(),
                        today));
    }

    /** Says that something was made public. */
    public Receipt publish(Sending sending, CampaignId campaign, CampaignAsked.PublicationAsked asked) {
        return acts.send(
                sending,
                today -> new Publish(
                        sending.unit(),
                        campaign,
                        asked.what(),
                        asked.form(),
                        asked.on(),
                        asked.text(),
                        sending.person(),
                        today));
    }

    /** Notes the owner's receipt. */
    public Receipt note(Sending sending, CampaignId campaign, CampaignAsked.OwnerReceiptAsked asked) {
        return acts.send(
                sending,
                today -> new NoteOwnerReceipt(
                        sending.unit(),
                        campaign,
                        asked.voucher(),
                        asked.ownerReceipt(),
                        asked.on(),
                        sending.person(),
                        today));
    }

    /** Puts things into the register. Their id is {@link #giftOf}. */
    public Receipt receive(Sending sending, InKindAsked asked) {
        return acts.send(
                sending,
                today -> new ReceiveInKind(
                        sending.unit(),
                        giftOf(sending),
                        asked.campaign(),
                        asked.description(),
                        asked.quantity(),
                        asked.measure(),
                        asked.value(),
                        asked.section(),
                        asked.donor(),
                        asked.on(),
                        sending.person(),
                        today));
    }

    /** Says that some of them were handed on. */
    public Receipt giveOn(Sending sending, GiftId gift, InKindAsked.GivenOnAsked asked) {
        return acts.send(
                sending,
                today -> new GiveInKindOn(
                        sending.unit(),
                        gift,
                        asked.quantity(),
                        asked.to(),
                        asked.receipt(),
                        asked.on(),
                        sending.person(),
                        today));
    }

    /** Takes an entry back that was made by mistake. */
    public Receipt withdraw(Sending sending, GiftId gift, InKindAsked.WithdrawalAsked asked) {
        return acts.send(
                sending, today -> new WithdrawInKind(sending.unit(), gift, asked.reason(), sending.person(), today));
    }

    /** Registers a third party's gift. Its id is {@link #giftOf}. */
    public Receipt register(Sending sending, CampaignAsked.GiftAsked asked) {
        return acts.send(
                sending,
                today -> new RegisterThirdPartyGift(
                        sending.unit(),
                        giftOf(sending),
                        asked.donor(),
                        asked.purpose(),
                        asked.value(),
                        asked.on(),
                        Boolean.TRUE.equals(asked.invented()),
                        sending.person(),
                        today));
    }
}
