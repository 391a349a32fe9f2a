package vn.unionledger.core.loan;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.fund.FundUseAct;
import vn.unionledger.core.loan.LoanCommand.ApproveLoan;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanRefusal.NoSuchLoan;
import vn.unionledger.core.organisation.Power;

/** Asks for loans of a revolving fund and approves them. A loan is paid out where its voucher is posted. */
public class LoanAct extends FundUseAct {
    public LoanAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(RequestLoan command) {
        unit(command.unit(), command.by(), Power.PROPOSE, command.today());
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
}
