package vn.unionledger.core.campaign;

import java.time.LocalDate;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about a campaign or a third party's gift is refused. */
public sealed interface CampaignRefusal extends Refusal {
    /** There is no such campaign in this unit. */
    record NoSuchCampaign(CampaignId campaign) implements CampaignRefusal {}

    /** The campaign was called before. */
    record AlreadyCalled(CampaignId campaign) implements CampaignRefusal {}

    /** It would close before it opens. */
    record ClosesBeforeItOpens(LocalDate opensOn, LocalDate closesOn) implements CampaignRefusal {}

    /** Money offered before the first day: take it on that day, or give it back. */
    record NotOpenYet(CampaignId campaign, LocalDate opensOn, LocalDate on) implements CampaignRefusal {}

    /** Money offered after the last day: give it back, or send the donor to the owner, who may still take it. */
    record Over(CampaignId campaign, LocalDate closesOn, LocalDate on, String owner) implements CampaignRefusal {}

    /** No more can be handed over than is held. */
    record MoreThanHeld(CampaignId campaign, Vnd held, Vnd asked) implements CampaignRefusal {}

    /** The campaign would hold more than any book does. */
    record TooMuch(CampaignId campaign, Vnd held, Vnd asked) implements CampaignRefusal {}

    /** The gift was registered before. */
    record AlreadyRegistered(GiftId gift) implements CampaignRefusal {}
}
