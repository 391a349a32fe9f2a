package vn.unionledger.core.loan;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.fund.FundUseAct;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.loan.LoanCommand.ApproveLoan;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanCommand.Reschedule;
import vn.unionledger.core.loan.LoanRefusal.NoSuchLoan;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;

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
        requireGroup(unit, command.conditions());
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
        unit(command.unit(), command.by(), Power.APPROVE, command.on())
                .require(command.by(), Power.APPROVE, command.today());
        if (!change(LoanAggregate.class, command.target(), it -> it.decide(command))) {
            throw refuse(new NoSuchLoan(command.loan()));
        }
    }

    private static void requireGroup(Unit unit, @Nullable LoanConditions conditions) {
        SectionCode group = conditions == null ? null : conditions.group();
        if (group != null) {
            unit.requireSection(group);
        }
    }
}
