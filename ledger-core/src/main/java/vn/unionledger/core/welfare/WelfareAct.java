package vn.unionledger.core.welfare;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.fund.FundUseAct;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.privacy.PersonCommand.DestroyKey;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.privacy.SubjectKeyAggregate;
import vn.unionledger.core.welfare.WelfareCommand.ApproveAid;
import vn.unionledger.core.welfare.WelfareCommand.DeclineAid;
import vn.unionledger.core.welfare.WelfareCommand.ForgetCase;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;
import vn.unionledger.core.welfare.WelfareRefusal.NoSuchCase;
import vn.unionledger.core.welfare.WelfareRefusal.OriginNotBelow;

/** Opens welfare cases and decides on them. A case is paid where its voucher is posted. */
public class WelfareAct extends FundUseAct {
    public WelfareAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(RequestAid command) {
        Unit unit = unit(command.unit(), command.by(), Power.PROPOSE, command.today());
        SectionCode section = command.section();
        if (section != null) {
            unit.requireSection(section);
        }
        requireBelow(command.unit(), command.origin());
        requireFund(command.unit(), command.fund(), FundUse.WELFARE, command.on());
        start(WelfareCaseAggregate.class, command.target(), WelfareCaseAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(ApproveAid command) {
        unit(command.unit(), command.by(), Power.APPROVE, command.on())
                .require(command.by(), Power.APPROVE, command.today());
        changeCase(command);
    }

    @CommandHandler
    void handle(DeclineAid command) {
        unit(command.unit(), command.by(), Power.APPROVE, command.on())
                .require(command.by(), Power.APPROVE, command.today());
        changeCase(command);
    }

    @CommandHandler
    void handle(ForgetCase command) {
        unit(command.unit(), command.by(), Power.APPROVE, command.today());
        boolean known = read(WelfareCaseAggregate.class, command.target(), it -> {
                    it.decide(command);
                    return it;
                })
                .isPresent();
        if (!known) {
            throw refuse(new NoSuchCase(command.aCase()));
        }
        DestroyKey destroy = new DestroyKey(
                command.unit(),
                Subject.of(command.aCase()),
                command.ground(),
                command.by(),
                command.today(),
                command.keeping(),
                null);
        start(SubjectKeyAggregate.class, destroy.target(), SubjectKeyAggregate::new, key -> key.decide(destroy));
    }

    private void changeCase(WelfareCommand command) {
        if (!change(WelfareCaseAggregate.class, command.target(), it -> it.decide(command))) {
            throw refuse(new NoSuchCase(command.aCase()));
        }
    }

    private void requireBelow(UnitId unit, @Nullable UnitId origin) {
        if (origin == null) {
            return;
        }
        UnitId above = unit(origin).parent();
        while (above != null && !above.equals(unit)) {
            above = unit(above).parent();
        }
        if (above == null) {
            throw refuse(new OriginNotBelow(origin, unit));
        }
    }
}
