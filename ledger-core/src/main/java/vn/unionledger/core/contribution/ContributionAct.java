package vn.unionledger.core.contribution;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.contribution.ContributionCommand.DeclarePayroll;
import vn.unionledger.core.contribution.ContributionCommand.EndEmployer;
import vn.unionledger.core.contribution.ContributionCommand.EnrolEmployer;
import vn.unionledger.core.contribution.ContributionCommand.GrantRelief;
import vn.unionledger.core.contribution.ContributionCommand.ReckonAgain;
import vn.unionledger.core.contribution.ContributionCommand.RegisterCycle;
import vn.unionledger.core.contribution.ContributionCommand.WithdrawRelief;
import vn.unionledger.core.contribution.ContributionRefusal.MonthStopped;
import vn.unionledger.core.contribution.ContributionRefusal.NoSuchEmployer;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.PolicyAggregate;
import vn.unionledger.core.policy.PolicyCommand;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;

/**
 * Enrols employers, declares their payrolls, reckons again what they owe, records the reliefs they were granted: by the accountant
 * or a finance officer of the unit that collects. Money comes in where vouchers are posted.
 */
public class ContributionAct extends OfficeAct {
    public ContributionAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(EnrolEmployer command) {
        require(command, command.by(), command.today());
        UnitId grassroots = command.grassroots();
        if (grassroots != null) {
            unit(grassroots);
        }
        start(EmployerAggregate.class, command.target(), EmployerAggregate::new, it -> it.decide(command, null));
    }

    @CommandHandler
    void handle(RegisterCycle command) {
        require(command, command.by(), command.today());
        tell(command, null);
    }

    @CommandHandler
    void handle(EndEmployer command) {
        require(command, command.by(), command.today());
        tell(command, null);
    }

    @CommandHandler
    void handle(DeclarePayroll command) {
        Unit unit = require(command, command.by(), command.today());
        LocalDate last = command.month().atEndOfMonth();
        requireNoStop(unit, command, last);
        tell(command, terms(unit, command, last, command.today()));
    }

    @CommandHandler
    void handle(ReckonAgain command) {
        Unit unit = require(command, command.by(), command.today());
        ContributionRules rules = new ContributionRules(
                rules(RuleKind.CONTRIBUTION_TERMS).and(rules(RuleKind.COLLECTION_STOP)),
                month -> Optional.of(standing(unit, command, month.atEndOfMonth())),
                command.today());
        if (!change(EmployerAggregate.class, command.target(), it -> it.decide(command, rules))) {
            throw refuse(new NoSuchEmployer(command.unit(), command.employer()));
        }
    }

    @CommandHandler
    void handle(GrantRelief command) {
        Unit unit = require(command, command.by(), command.today());
        tell(command, terms(unit, command, command.relief().decidedOn(), command.today()));
    }

    @CommandHandler
    void handle(WithdrawRelief command) {
        require(command, command.by(), command.today());
        tell(command, null);
    }

    private Unit require(ContributionCommand command, PersonId by, LocalDate today) {
        return unit(command.unit(), by, Power.RULE_POLICIES, today);
    }

    /** Of a month after the stop nothing is due: what still comes in is taken only to be given back. */
    private void requireNoStop(Unit collecting, DeclarePayroll command, LocalDate last) {
        rules(RuleKind.COLLECTION_STOP)
                .stop(IncomeKind.EMPLOYER_CONTRIBUTION, standing(collecting, command, last), last, command.today())
                .ifPresent(stop -> {
                    throw refuse(new MonthStopped(command.month(), stop.effectiveFrom(), stop.decision()));
                });
    }

    private @Nullable Terms terms(Unit collecting, ContributionCommand command, LocalDate on, LocalDate today) {
        return rules(RuleKind.CONTRIBUTION_TERMS)
                .contributionTerms(standing(collecting, command, on), on, today)
                .map(Terms::of)
                .orElse(null);
    }

    /** What rules ask about the employer: what its union is, or else the unit that collects. */
    private Standing standing(Unit collecting, ContributionCommand command, LocalDate on) {
        UnitId grassroots = read(EmployerAggregate.class, command.target(), EmployerAggregate::state)
                .flatMap(Employer::enrolled)
                .map(Employer.Enrolled::grassroots)
                .orElse(null);
        Unit unit = grassroots == null ? collecting : unit(grassroots);
        if (unit instanceof Unit.Founded founded) {
            return Standing.of(founded, on);
        }
        throw new IllegalStateException("a unit that is not founded: " + command.unit());
    }

    private Rulebook rules(RuleKind kind) {
        return read(PolicyAggregate.class, PolicyCommand.TYPE + kind.word(), PolicyAggregate::rules)
                .orElse(Rulebook.EMPTY);
    }

    private void tell(ContributionCommand command, @Nullable Terms terms) {
        if (!change(EmployerAggregate.class, command.target(), it -> it.decide(command, terms))) {
            throw refuse(new NoSuchEmployer(command.unit(), command.employer()));
        }
    }
}
