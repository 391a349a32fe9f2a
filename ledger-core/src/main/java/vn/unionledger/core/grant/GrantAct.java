package vn.unionledger.core.grant;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.grant.GrantCommand.DecideGrant;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.welfare.WelfareCase.Aid;
import vn.unionledger.core.welfare.WelfareCaseAggregate;
import vn.unionledger.core.welfare.WelfareRefusal.NoSuchCase;

/** Records decisions to help build or repair a house: what the chair signs. */
public class GrantAct extends OfficeAct {
    public GrantAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(DecideGrant command) {
        unit(command.unit(), command.by(), Power.APPROVE, command.today());
        Aid aid = read(WelfareCaseAggregate.class, "case/" + command.aCase(), WelfareCaseAggregate::aid)
                .flatMap(Function.identity())
                .filter(found -> found.unit().equals(command.unit()))
                .orElseThrow(() -> refuse(new NoSuchCase(command.aCase())));
        start(GrantAggregate.class, command.target(), GrantAggregate::new, it -> it.decide(command, aid));
    }
}
