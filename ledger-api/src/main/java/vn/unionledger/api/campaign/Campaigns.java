package vn.unionledger.api.campaign;

import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
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
                        sending.person(),
                        today));
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
