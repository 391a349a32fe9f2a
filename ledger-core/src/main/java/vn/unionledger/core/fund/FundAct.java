package vn.unionledger.core.fund;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundCommand.SetFundRules;
import vn.unionledger.core.fund.FundRefusal.NoSuchFund;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Power;

/** Opens funds; closing one needs the book and is done beside it. */
public class FundAct extends OfficeAct {
    public FundAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(OpenFund command) {
        PersonId by = command.by();
        if (by == null) {
            unit(command.unit());
        } else {
            unit(command.unit(), by, Power.RULE_FUNDS, command.today());
        }
        start(FundAggregate.class, command.target(), FundAggregate::new, fund -> fund.decide(command));
    }

    @CommandHandler
    void handle(SetFundRules command) {
        unit(command.unit(), command.by(), Power.RULE_FUNDS, command.today());
        if (!change(FundAggregate.class, command.target(), fund -> fund.decide(command))) {
            throw refuse(new NoSuchFund(command.unit(), command.fund()));
        }
    }
}
