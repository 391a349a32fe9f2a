package vn.unionledger.core.levy;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.act.CurrentAct;
import vn.unionledger.core.campaign.Campaign;
import vn.unionledger.core.campaign.CampaignAggregate;
import vn.unionledger.core.campaign.CampaignKind;
import vn.unionledger.core.campaign.CampaignRefusal.NoSuchCampaign;
import vn.unionledger.core.levy.LevyCommand.AssessLevy;
import vn.unionledger.core.levy.LevyCommand.WaiveLevy;
import vn.unionledger.core.levy.LevyEvent.LevyAssessed;
import vn.unionledger.core.levy.LevyEvent.LevyLine;
import vn.unionledger.core.levy.LevyRefusal.NotALevy;
import vn.unionledger.core.levy.LevyRefusal.NotAssessed;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.member.MembersAggregate;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchUnit;
import vn.unionledger.core.policy.PolicyAggregate;
import vn.unionledger.core.policy.PolicyCommand;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;

/** Reckons the disaster levy and waives it: the accountant's work. Money comes where vouchers are posted. */
public class LevyAct extends OfficeAct {
    public LevyAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(AssessLevy command) {
        if (!(unit(command.unit(), command.by(), Power.KEEP_BOOK, command.today()) instanceof Unit.Founded unit)) {
            throw refuse(new NoSuchUnit(command.unit()));
        }
        requireLevy(command);
        LevyRules rules = new LevyRules(rules(), Standing.of(unit, command.on()), command.today());
        Members members = read(MembersAggregate.class, "members/" + command.unit(), MembersAggregate::members)
                .orElse(Members.NOBODY);
        start(LevyAggregate.class, command.target(), LevyAggregate::new, levy -> {
            LevyBook before = levy.book();
            LevyAssessed fact = levy.decide(command, members, rules);
            fact.lines().forEach(line -> claim(before, fact, line));
            CurrentAct.answer(String.valueOf(fact.lines().size()));
        });
    }

    @CommandHandler
    void handle(WaiveLevy command) {
        unit(command.unit(), command.by(), Power.KEEP_BOOK, command.today());
        if (!change(LevyAggregate.class, command.target(), levy -> levy.decide(command))) {
            throw refuse(new NotAssessed(1, command.year(), command.person()));
        }
    }

    /** A person owes it once a year, under however many contracts, in whichever unit of the ledger. */
    private static void claim(LevyBook before, LevyAssessed fact, LevyLine line) {
        if (line.exemption() != LevyExemption.PAID_ELSEWHERE && !before.knows(line.person())) {
            CurrentAct.claim("levy-assessed", fact.year() + "/" + line.person());
        }
    }

    private void requireLevy(AssessLevy command) {
        Campaign campaign = read(CampaignAggregate.class, "campaign/" + command.campaign(), CampaignAggregate::state)
                .orElseThrow(() -> refuse(new NoSuchCampaign(command.campaign())));
        if (!(campaign instanceof Campaign.Called called) || !called.unit().equals(command.unit())) {
            throw refuse(new NoSuchCampaign(command.campaign()));
        }
        if (called.kind() != CampaignKind.LEVY) {
            throw refuse(new NotALevy(command.campaign()));
        }
    }

    private Rulebook rules() {
        return List.of(RuleKind.LEVY_RATE, RuleKind.MINIMUM_WAGE, RuleKind.BASE_SALARY).stream()
                .map(kind -> read(PolicyAggregate.class, PolicyCommand.TYPE + kind.word(), PolicyAggregate::rules))
                .flatMap(Optional::stream)
                .reduce(Rulebook.EMPTY, Rulebook::and);
    }
}
