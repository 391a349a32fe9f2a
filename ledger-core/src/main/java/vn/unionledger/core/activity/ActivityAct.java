package vn.unionledger.core.activity;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.activity.ActivityCommand.ApproveActivity;
import vn.unionledger.core.activity.ActivityCommand.PlanActivity;
import vn.unionledger.core.activity.ActivityCommand.RecordAttendance;
import vn.unionledger.core.activity.ActivityRefusal.NoSuchActivity;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.fund.FundUseAct;
import vn.unionledger.core.organisation.Power;

/** Plans events, approves their budgets and says who came. Advances are paid and settled where vouchers are posted. */
public class ActivityAct extends FundUseAct {
    public ActivityAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(PlanActivity command) {
        unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        requireFund(command.unit(), command.fund(), FundUse.ADVANCE, command.on());
        start(ActivityAggregate.class, command.target(), ActivityAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(ApproveActivity command) {
        unit(command.unit(), command.by(), Power.APPROVE, command.on())
                .require(command.by(), Power.APPROVE, command.today());
        changeActivity(command);
    }

    @CommandHandler
    void handle(RecordAttendance command) {
        unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        changeActivity(command);
    }

    private void changeActivity(ActivityCommand command) {
        if (!change(ActivityAggregate.class, command.target(), it -> it.decide(command))) {
            throw refuse(new NoSuchActivity(command.activity()));
        }
    }
}
