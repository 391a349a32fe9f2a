package vn.unionledger.core.target;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.campaign.CampaignAggregate;
import vn.unionledger.core.campaign.CampaignRefusal.NoSuchCampaign;
import vn.unionledger.core.fund.FundAggregate;
import vn.unionledger.core.fund.FundRefusal.NoSuchFund;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.policy.ItemSide;
import vn.unionledger.core.policy.PolicyAggregate;
import vn.unionledger.core.policy.PolicyCommand;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.target.TargetCommand.AssignTarget;
import vn.unionledger.core.target.TargetCommand.ReassignTarget;
import vn.unionledger.core.target.TargetCommand.RecordResult;
import vn.unionledger.core.target.TargetCommand.SetBudget;
import vn.unionledger.core.target.TargetCommand.WithdrawTarget;
import vn.unionledger.core.target.TargetRefusal.NoSuchItem;
import vn.unionledger.core.target.TargetRefusal.NoSuchTarget;

/**
 * Records targets and what comes of them: by an officer of the unit, from the paper it got, or a value by an accountant or
 * finance officer of the unit that gave it.
 */
public class TargetAct extends OfficeAct {
    public TargetAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(AssignTarget command) {
        Unit unit = unit(command.unit());
        UnitId from = command.from();
        if (from == null || unit.may(command.by(), Power.PROPOSE, command.today())) {
            unit.require(command.by(), Power.PROPOSE, command.today());
        } else {
            unit(from, command.by(), Power.RULE_POLICIES, command.today());
        }
        if (from != null) {
            unit(from);
        }
        switch (command.measure()) {
            case Measure.CampaignCollected measure -> campaign(command.unit(), measure.campaign());
            case Measure.FundCollected measure -> fund(command.unit(), measure.fund());
            case Measure.Recorded _, Measure.Counted _, Measure.Ratio _ -> {}
        }
        start(TargetAggregate.class, command.target(), TargetAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(ReassignTarget command) {
        change(command);
    }

    @CommandHandler
    void handle(RecordResult command) {
        change(command);
    }

    @CommandHandler
    void handle(SetBudget command) {
        unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        fund(command.unit(), command.line().fund());
        item(command.line().item(), command.on(), command.today());
        change(command);
    }

    /** Where no scheme is recorded there is none to compare with. */
    private void item(String item, LocalDate on, LocalDate knownOn) {
        Rulebook rules = read(PolicyAggregate.class, PolicyCommand.TYPE + RuleKind.ITEM.word(), PolicyAggregate::rules)
                .orElse(Rulebook.EMPTY);
        boolean spent = rules.item(item, on, knownOn)
                .filter(policy -> policy.rule() instanceof Rule.Item found && found.side() == ItemSide.EXPENSE)
                .isPresent();
        if (!spent && !rules.items(on, knownOn).isEmpty()) {
            throw refuse(new NoSuchItem(item, on));
        }
    }

    @CommandHandler
    void handle(WithdrawTarget command) {
        change(command);
    }

    private void change(TargetCommand command) {
        unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        if (!change(TargetAggregate.class, command.target(), it -> it.decide(command))) {
            throw refuse(new NoSuchTarget(command.which()));
        }
    }

    private void campaign(UnitId unit, CampaignId campaign) {
        boolean called = read(CampaignAggregate.class, "campaign/" + campaign, CampaignAggregate::backing)
                .flatMap(found -> found)
                .filter(found -> found.unit().equals(unit))
                .isPresent();
        if (!called) {
            throw refuse(new NoSuchCampaign(campaign));
        }
    }

    private void fund(UnitId unit, FundCode fund) {
        if (read(FundAggregate.class, "fund/" + unit + "/" + fund, FundAggregate::state)
                .isEmpty()) {
            throw refuse(new NoSuchFund(unit, fund));
        }
    }
}
