package vn.unionledger.core.welfare;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.fund.FundUseAct;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.welfare.GiftRoundCommand.ApproveRound;
import vn.unionledger.core.welfare.GiftRoundCommand.DeclineRound;
import vn.unionledger.core.welfare.GiftRoundCommand.ProposeRound;
import vn.unionledger.core.welfare.GiftRoundRefusal.NoSuchRound;

/** Puts gift rounds forward and decides on them. A round is paid where its voucher is posted. */
public class GiftRoundAct extends FundUseAct {
    public GiftRoundAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(ProposeRound command) {
        unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        requireFund(command.unit(), command.fund(), FundUse.GIFT, command.on());
        start(GiftRoundAggregate.class, command.target(), GiftRoundAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(ApproveRound command) {
        unit(command.unit(), command.by(), Power.APPROVE, command.on())
                .require(command.by(), Power.APPROVE, command.today());
        changeRound(command);
    }

    @CommandHandler
    void handle(DeclineRound command) {
        unit(command.unit(), command.by(), Power.APPROVE, command.on())
                .require(command.by(), Power.APPROVE, command.today());
        changeRound(command);
    }

    private void changeRound(GiftRoundCommand command) {
        if (!change(GiftRoundAggregate.class, command.target(), it -> it.decide(command))) {
            throw refuse(new NoSuchRound(command.round()));
        }
    }
}
