package vn.unionledger.core.policy;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Ownership;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.PolicyCommand.ConfirmPolicy;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.PolicyRefusal.NoSuchPolicy;
import vn.unionledger.core.policy.PolicyRefusal.NotAtTheTop;
import vn.unionledger.core.policy.PolicyRefusal.OfAnotherUnit;
import vn.unionledger.core.policy.PolicyRefusal.OwnRateNotAbove;
import vn.unionledger.core.refusal.Percent;

/**
 * Records and confirms dated rules: those for everyone at the unit that has none above it, a unit's own at that unit; by its
 * accountant or finance officer.
 */
public class PolicyAct extends OfficeAct {
    public PolicyAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(RecordPolicy command) {
        requireOffice(command);
        requireAboveStandard(command);
        start(PolicyAggregate.class, command.target(), PolicyAggregate::new, shelf -> shelf.decide(command));
    }

    @CommandHandler
    void handle(ConfirmPolicy command) {
        requireOffice(command);
        if (!change(PolicyAggregate.class, command.target(), shelf -> shelf.decide(command))) {
            throw refuse(new NoSuchPolicy(command.policy()));
        }
    }

    private void requireOffice(PolicyCommand command) {
        PersonId by = command.by();
        if (by == null) {
            return;
        }
        UnitId at = Objects.requireNonNull(command.at());
        Unit unit = unit(at, by, Power.RULE_POLICIES, command.today());
        UnitId own = command.unit();
        if (own == null && unit.parent() != null) {
            throw refuse(new NotAtTheTop(at));
        }
        if (own != null && !own.equals(at)) {
            throw refuse(new OfAnotherUnit(own));
        }
    }

    /** A unit may ask more of its members than the standard rate, never less. */
    private void requireAboveStandard(RecordPolicy command) {
        UnitId unit = command.unit();
        if (unit == null || !(command.policy().rule() instanceof Rule.DuesRate own)) {
            return;
        }
        LocalDate on = command.policy().effectiveFrom();
        Unit asking = unit(unit);
        Standing standing = new Standing(UnitLevel.GRASSROOTS, fundingClass(asking), ownership(asking, on));
        int standard = read(
                        PolicyAggregate.class,
                        PolicyCommand.TYPE + Policy.shelf(RuleKind.DUES_RATE, null),
                        PolicyAggregate::rules)
                .flatMap(rules -> rules.inForce(
                        RuleKind.DUES_RATE,
                        own.group().name(),
                        standing,
                        on,
                        command.policy().knownFrom()))
                .map(policy -> ((Rule.DuesRate) policy.rule()).rate())
                .orElse(0);
        boolean allowed = own.group() == PayerGroup.STATE_ENTERPRISE || own.group() == PayerGroup.NON_STATE;
        if (!allowed || own.rate() <= standard) {
            throw refuse(new OwnRateNotAbove(own.group(), new Percent(standard)));
        }
    }

    private static @Nullable Ownership ownership(Unit unit, LocalDate on) {
        return unit instanceof Unit.Founded founded ? founded.ownershipOn(on) : null;
    }

    private static FundingClass fundingClass(Unit unit) {
        return unit instanceof Unit.Founded founded ? founded.fundingClass() : FundingClass.ENTERPRISE;
    }
}
