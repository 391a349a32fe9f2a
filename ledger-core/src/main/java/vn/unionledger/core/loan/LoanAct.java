package vn.unionledger.core.loan;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.fund.FundUseAct;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.loan.LoanCommand.ApproveLoan;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanCommand.Reschedule;
import vn.unionledger.core.loan.LoanRefusal.NoSuchLoan;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.policy.PolicyAggregate;
import vn.unionledger.core.policy.PolicyCommand;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;

/**
 * Asks for loans of a revolving fund, approves them, and agrees on another schedule. A loan is paid out, paid back and written
 * off where its vouchers are posted.
 */
public class LoanAct extends FundUseAct {
    public LoanAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(RequestLoan command) {
        Unit unit = unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        LoanConditions conditions = command.conditions();
        requireGroup(unit, conditions);
        if (conditions != null) {
            requireInterest(command.unit(), unit, conditions.plan(), command.on(), command.today());
        }
        requireFund(command.unit(), command.fund(), FundUse.LOAN, command.on());
        start(LoanAggregate.class, command.target(), LoanAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(ApproveLoan command) {
        unit(command.unit(), command.by(), Power.APPROVE, command.on())
                .require(command.by(), Power.APPROVE, command.today());
        if (!change(LoanAggregate.class, command.target(), it -> it.decide(command))) {
            throw refuse(new NoSuchLoan(command.loan()));
        }
    }

    @CommandHandler
    void handle(Reschedule command) {
        Unit unit = unit(command.unit(), command.by(), Power.APPROVE, command.on());
        unit.require(command.by(), Power.APPROVE, command.today());
        requireInterest(command.unit(), unit, command.plan(), command.on(), command.today());
        if (!change(LoanAggregate.class, command.target(), it -> it.decide(command))) {
            throw refuse(new NoSuchLoan(command.loan()));
        }
    }

    /** Terms are agreed under the rule of their day as known today; where there is none, the fund's own rules are trusted. */
    private void requireInterest(UnitId code, Unit unit, RepaymentPlan plan, LocalDate on, LocalDate today) {
        if (unit instanceof Unit.Founded founded) {
            rules(RuleKind.LOAN_INTEREST.word())
                    .and(rules(RuleKind.LOAN_INTEREST.word() + "/" + code))
                    .loanInterest(code, Standing.of(founded, on), on, today)
                    .forEach(plan::requireAllowed);
        }
    }

    private Rulebook rules(String shelf) {
        return read(PolicyAggregate.class, PolicyCommand.TYPE + shelf, PolicyAggregate::rules)
                .orElse(Rulebook.EMPTY);
    }

    private static void requireGroup(Unit unit, @Nullable LoanConditions conditions) {
        SectionCode group = conditions == null ? null : conditions.group();
        if (group != null) {
            unit.requireSection(group);
        }
    }
}
