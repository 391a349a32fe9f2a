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
import vn.unionledger.core.policy.PolicyRefusal.OwnCapTooLow;
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

    /**
     * A unit of groups 2 and 3 may ask more of its members than the standard, or the standard rate of take-home pay, never less
     * (61/QĐ-TLĐ).
     */
    private void requireAboveStandard(RecordPolicy command) {
        UnitId unit = command.unit();
        if (unit == null || !(command.policy().rule() instanceof Rule.DuesRate own)) {
            return;
        }
        Rule.DuesRate standard = standard(unit, own.group(), command.policy());
        boolean allowed = own.group() == PayerGroup.STATE_ENTERPRISE || own.group() == PayerGroup.NON_STATE;
        if (!allowed || !isAbove(own, standard)) {
            throw refuse(new OwnRateNotAbove(own.group(), new Percent(standard == null ? 0 : standard.rate())));
        }
        if (standard != null && !own.isNoLessThan(standard)) {
            throw refuse(new OwnCapTooLow(own.group()));
        }
    }

    private static boolean isAbove(Rule.DuesRate own, Rule.@Nullable DuesRate standard) {
        if (standard == null) {
            return own.rate() > 0;
        }
        boolean ofTakeHome = own.base() == DuesBase.TAKE_HOME_PAY && standard.base() != DuesBase.TAKE_HOME_PAY;
        return own.rate() > standard.rate() || (ofTakeHome && own.rate() == standard.rate());
    }

    private Rule.@Nullable DuesRate standard(UnitId unit, PayerGroup group, Policy wanted) {
        LocalDate on = wanted.effectiveFrom();
        Unit asking = unit(unit);
        Standing standing = new Standing(UnitLevel.GRASSROOTS, fundingClass(asking), ownership(asking, on));
        return read(
                        PolicyAggregate.class,
                        PolicyCommand.TYPE + Policy.shelf(RuleKind.DUES_RATE, null),
                        PolicyAggregate::rules)
                .flatMap(rules -> rules.inForce(RuleKind.DUES_RATE, group.name(), standing, on, wanted.knownFrom()))
                .map(policy -> (Rule.DuesRate) policy.rule())
                .orElse(null);
    }

    private static @Nullable Ownership ownership(Unit unit, LocalDate on) {
        return unit instanceof Unit.Founded founded ? founded.ownershipOn(on) : null;
    }

    private static FundingClass fundingClass(Unit unit) {
        return unit instanceof Unit.Founded founded ? founded.fundingClass() : FundingClass.ENTERPRISE;
    }
}
