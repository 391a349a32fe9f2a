package vn.unionledger.core.inspection;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.inspection.InspectionCommand.AdvanceInspection;
import vn.unionledger.core.inspection.InspectionCommand.RecordInspection;
import vn.unionledger.core.inspection.InspectionRefusal.NoSuchInspection;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;

/** Records inspections and how they go on: by an inspector of the unit, or of one above it. */
public class InspectionAct extends OfficeAct {
    public InspectionAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(RecordInspection command) {
        requireInspector(command.unit(), command.by(), command.today());
        start(InspectionAggregate.class, command.target(), InspectionAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(AdvanceInspection command) {
        requireInspector(command.unit(), command.by(), command.today());
        if (!change(InspectionAggregate.class, command.target(), it -> it.decide(command))) {
            throw refuse(new NoSuchInspection(command.inspection()));
        }
    }

    private void requireInspector(UnitId unit, PersonId by, LocalDate today) {
        Unit own = unit(unit);
        Unit at = own;
        while (!at.may(by, Power.INSPECT, today)) {
            UnitId above = at.parent();
            if (above == null) {
                own.require(by, Power.INSPECT, today);
                return;
            }
            at = unit(above);
        }
    }
}
