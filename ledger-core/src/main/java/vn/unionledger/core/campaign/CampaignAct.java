package vn.unionledger.core.campaign;

import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.ThirdPartyGiftCommand.RegisterThirdPartyGift;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.fund.FundUseAct;
import vn.unionledger.core.organisation.Power;

/** Calls campaigns and registers gifts of third parties. Money comes and goes where vouchers are posted. */
public class CampaignAct extends FundUseAct {
    public CampaignAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(CallCampaign command) {
        unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        requireFund(command.unit(), command.fund(), FundUse.HAND_OVER, command.opensOn());
        start(CampaignAggregate.class, command.target(), CampaignAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(RegisterThirdPartyGift command) {
        unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        start(ThirdPartyGiftAggregate.class, command.target(), ThirdPartyGiftAggregate::new, it -> it.decide(command));
    }
}
