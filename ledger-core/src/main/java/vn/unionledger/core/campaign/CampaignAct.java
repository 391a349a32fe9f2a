package vn.unionledger.core.campaign;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Backing;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignCommand.ExtendReception;
import vn.unionledger.core.campaign.CampaignCommand.NoteOwnerReceipt;
import vn.unionledger.core.campaign.CampaignCommand.Publish;
import vn.unionledger.core.campaign.CampaignCommand.SetTerms;
import vn.unionledger.core.campaign.CampaignRefusal.NoSuchCampaign;
import vn.unionledger.core.campaign.CampaignRefusal.NoSuchGift;
import vn.unionledger.core.campaign.InKindCommand.GiveInKindOn;
import vn.unionledger.core.campaign.InKindCommand.ReceiveInKind;
import vn.unionledger.core.campaign.InKindCommand.WithdrawInKind;
import vn.unionledger.core.campaign.ThirdPartyGiftCommand.RegisterThirdPartyGift;
import vn.unionledger.core.fund.Fund;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRefusal.OwnerMissing;
import vn.unionledger.core.fund.FundRefusal.OwnerNotAllowed;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.fund.FundUseAct;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.policy.PolicyAggregate;
import vn.unionledger.core.policy.PolicyCommand;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;

/**
 * Calls campaigns, makes them public, keeps the registers of things and of third parties' gifts. Money comes and goes where
 * vouchers are posted.
 */
public class CampaignAct extends FundUseAct {
    public CampaignAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(CallCampaign command) {
        Unit unit = unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        Fund fund = fund(command.unit(), command.fund(), command.opensOn());
        fund.require(FundUse.DONATION);
        requireOwner(command, fund.kind());
        CallCampaign ruled = command.terms() == null
                ? command
                : rule(unit, command.opensOn(), command.today())
                        .map(command::under)
                        .orElse(command);
        start(CampaignAggregate.class, command.target(), CampaignAggregate::new, it -> it.decide(ruled));
    }

    @CommandHandler
    void handle(SetTerms command) {
        Unit unit = unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        decide(called(command)
                .flatMap(called ->
                        rule(unit, called.opensOn(), command.today()).map(rule -> under(command, called, rule)))
                .orElse(command));
    }

    private static SetTerms under(SetTerms command, Campaign.Called called, Rule.CampaignTerms rule) {
        called.requireAllowed(command.terms(), rule);
        return new SetTerms(
                command.unit(), command.campaign(), command.terms().under(rule), command.by(), command.today());
    }

    /** Money for a fund of the unit's own has no other owner; whoever collects for somebody says for whom. */
    private static void requireOwner(CallCampaign command, FundKind kind) {
        if (kind == FundKind.PASS_THROUGH && command.owner() == null) {
            throw refuse(new OwnerMissing(command.fund()));
        }
        if (kind != FundKind.PASS_THROUGH && command.owner() != null) {
            throw refuse(new OwnerNotAllowed(command.fund(), kind));
        }
    }

    @CommandHandler
    void handle(ExtendReception command) {
        Unit unit = unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        called(command).filter(called -> called.terms() != null).ifPresent(called -> rule(
                        unit, called.opensOn(), command.today())
                .ifPresent(rule -> called.requireAllowed(command.closesOn(), rule)));
        decide(command);
    }

    /** The campaign, if it is the unit's and was called. */
    private Optional<Campaign.Called> called(CampaignCommand command) {
        return take(CampaignAggregate.class, command.target(), (it, _) -> it.state())
                .filter(Campaign.Called.class::isInstance)
                .map(Campaign.Called.class::cast)
                .filter(called -> called.unit().equals(command.unit()));
    }

    @CommandHandler
    void handle(Publish command) {
        unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        decide(command);
    }

    @CommandHandler
    void handle(NoteOwnerReceipt command) {
        unit(command.unit(), command.by(), Power.MAKE_VOUCHERS, command.today());
        decide(command);
    }

    @CommandHandler
    void handle(RegisterThirdPartyGift command) {
        unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        start(ThirdPartyGiftAggregate.class, command.target(), ThirdPartyGiftAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(ReceiveInKind command) {
        Unit unit = unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        SectionCode section = command.section();
        if (section != null) {
            unit.requireSection(section);
        }
        requireCampaign(command.unit(), command.campaign());
        start(InKindAggregate.class, command.target(), InKindAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(GiveInKindOn command) {
        keep(command);
    }

    @CommandHandler
    void handle(WithdrawInKind command) {
        keep(command);
    }

    private void keep(InKindCommand command) {
        unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        if (!change(InKindAggregate.class, command.target(), it -> it.decide(command))) {
            throw refuse(new NoSuchGift(command.gift()));
        }
    }

    private void decide(CampaignCommand command) {
        if (!change(CampaignAggregate.class, command.target(), it -> it.decide(command))) {
            throw refuse(new NoSuchCampaign(command.campaign()));
        }
    }

    private void requireCampaign(UnitId unit, @Nullable CampaignId campaign) {
        if (campaign == null) {
            return;
        }
        boolean own = read(CampaignAggregate.class, "campaign/" + campaign, CampaignAggregate::backing)
                .flatMap(backing -> backing.map(Backing::unit))
                .filter(unit::equals)
                .isPresent();
        if (!own) {
            throw refuse(new NoSuchCampaign(campaign));
        }
    }

    private Optional<Rule.CampaignTerms> rule(Unit unit, LocalDate on, LocalDate knownOn) {
        Rulebook rules = read(
                        PolicyAggregate.class,
                        PolicyCommand.TYPE + RuleKind.CAMPAIGN_TERMS.word(),
                        PolicyAggregate::rules)
                .orElse(Rulebook.EMPTY);
        return unit instanceof Unit.Founded founded
                ? rules.campaignTerms(Standing.of(founded, on), on, knownOn)
                : Optional.empty();
    }
}
