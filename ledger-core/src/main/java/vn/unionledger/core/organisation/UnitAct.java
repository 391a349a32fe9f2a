package vn.unionledger.core.organisation;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.UnitCommand.AppointOfficer;
import vn.unionledger.core.organisation.UnitCommand.ChangeFundingClass;
import vn.unionledger.core.organisation.UnitCommand.DelegateOffice;
import vn.unionledger.core.organisation.UnitCommand.FormSection;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitCommand.RecordOwnership;
import vn.unionledger.core.organisation.UnitCommand.ReleaseOfficer;
import vn.unionledger.core.organisation.UnitCommand.ReparentUnit;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchUnit;
import vn.unionledger.core.organisation.UnitRefusal.NotFromAbove;
import vn.unionledger.core.organisation.UnitRefusal.NotTheHolder;
import vn.unionledger.core.organisation.UnitRefusal.WrongParent;

/**
 * Founds units and changes them. What a unit does not decide on its own (its founding, its parent, its funding class, its chair)
 * is asked by the chair or a finance officer of the parent; a unit without a parent asks the program.
 */
public class UnitAct extends OfficeAct {
    public UnitAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(FoundUnit command) {
        start(UnitAggregate.class, command.target(), UnitAggregate::new, unit -> unit.decide(command));
        UnitId parent = command.parent();
        if (parent == null) {
            fromAbove(command.unit(), null, command.by(), command.today());
        } else {
            Unit above = unit(parent);
            requireAbove(command.unit(), above, command.by(), command.today());
        }
    }

    @CommandHandler
    void handle(ReparentUnit command) {
        Unit before = act(command);
        fromAbove(command.unit(), before.parent(), command.by(), command.today());
        @Nullable UnitId above = command.parent();
        while (above != null) {
            if (above.equals(command.unit())) {
                throw refuse(new WrongParent(command.unit(), command.parent()));
            }
            above = unit(above).parent();
        }
    }

    @CommandHandler
    void handle(ChangeFundingClass command) {
        Unit before = act(command);
        fromAbove(command.unit(), before.parent(), command.by(), command.today());
    }

    @CommandHandler
    void handle(RecordOwnership command) {
        byOwnChair(act(command), command);
    }

    @CommandHandler
    void handle(FormSection command) {
        byOwnChair(act(command), command);
    }

    @CommandHandler
    void handle(AppointOfficer command) {
        byWhomOffice(act(command), command.office(), command);
    }

    @CommandHandler
    void handle(ReleaseOfficer command) {
        byWhomOffice(act(command), command.office(), command);
    }

    @CommandHandler
    void handle(DelegateOffice command) {
        act(command);
        PersonId by = command.by();
        if (by != null && !by.equals(command.from())) {
            throw refuse(new NotTheHolder(command.office(), command.from(), by));
        }
    }

    /** Changes the unit. @return the unit as it was before, whose officers are the ones that count */
    private Unit act(UnitCommand command) {
        AtomicReference<Unit> before = new AtomicReference<>(new Unit.Unfounded());
        boolean found = change(UnitAggregate.class, command.target(), unit -> {
            before.set(unit.state());
            unit.decide(command);
        });
        if (!found) {
            throw refuse(new NoSuchUnit(command.unit()));
        }
        return before.get();
    }

    private void byWhomOffice(Unit unit, Office office, UnitCommand command) {
        if (office == Office.CHAIR) {
            fromAbove(command.unit(), unit.parent(), command.by(), command.today());
        } else {
            byOwnChair(unit, command);
        }
    }

    /** The unit's chair, or whoever stands above. */
    private void byOwnChair(Unit unit, UnitCommand command) {
        PersonId by = command.by();
        if (by != null && !unit.may(by, Power.ORGANISE, command.today())) {
            fromAbove(command.unit(), unit.parent(), by, command.today());
        }
    }

    private void fromAbove(UnitId unit, @Nullable UnitId parent, @Nullable PersonId by, LocalDate today) {
        if (by == null) {
            return;
        }
        if (parent == null) {
            throw refuse(new NotFromAbove(unit, by));
        }
        requireAbove(unit, unit(parent), by, today);
    }

    private static void requireAbove(UnitId unit, Unit above, @Nullable PersonId by, LocalDate today) {
        if (by != null && !above.holds(by, Office.CHAIR, today) && !above.holds(by, Office.FINANCE_OFFICER, today)) {
            throw refuse(new NotFromAbove(unit, by));
        }
    }
}
