package vn.unionledger.core.remittance;

import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.remittance.RemittanceCommand.AnnounceAllocation;
import vn.unionledger.core.remittance.RemittanceCommand.ArrangeRemittance;

/**
 * Records how a unit settles with the level above, and what that level announces: by the unit's own accountant from the paper it
 * got, or by the accountant or a finance officer of the unit above.
 */
public class RemittanceAct extends OfficeAct {
    public RemittanceAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(ArrangeRemittance command) {
        Unit unit = unit(command.unit());
        if (!unit.may(command.by(), Power.RULE_POLICIES, command.today())) {
            unit(command.arrangement().to(), command.by(), Power.RULE_POLICIES, command.today());
        } else {
            unit(command.arrangement().to());
        }
        start(RemittanceAggregate.class, command.target(), RemittanceAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(AnnounceAllocation command) {
        Unit unit = unit(command.unit());
        if (!unit.may(command.by(), Power.RULE_POLICIES, command.today())) {
            unit(command.from(), command.by(), Power.RULE_POLICIES, command.today());
        } else {
            unit(command.from());
        }
        start(RemittanceAggregate.class, command.target(), RemittanceAggregate::new, it -> it.decide(command));
    }
}
