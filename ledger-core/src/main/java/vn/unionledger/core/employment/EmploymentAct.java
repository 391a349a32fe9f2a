package vn.unionledger.core.employment;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.employment.EmploymentCommand.AddHousehold;
import vn.unionledger.core.employment.EmploymentCommand.AppraiseProject;
import vn.unionledger.core.employment.EmploymentCommand.FinishProject;
import vn.unionledger.core.employment.EmploymentCommand.LendToProject;
import vn.unionledger.core.employment.EmploymentCommand.RemoveHousehold;
import vn.unionledger.core.employment.EmploymentCommand.StartProject;
import vn.unionledger.core.employment.EmploymentCommand.VisitProject;
import vn.unionledger.core.employment.EmploymentCommand.WithdrawProject;
import vn.unionledger.core.employment.EmploymentRefusal.NoSuchProject;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Power;

/** Keeps the register of the national employment fund's projects: any officer's work, and no money of the union. */
public class EmploymentAct extends OfficeAct {
    public EmploymentAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(AppraiseProject command) {
        officer(command);
        start(EmploymentAggregate.class, command.target(), EmploymentAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(LendToProject command) {
        step(command);
    }

    @CommandHandler
    void handle(StartProject command) {
        step(command);
    }

    @CommandHandler
    void handle(VisitProject command) {
        step(command);
    }

    @CommandHandler
    void handle(AddHousehold command) {
        step(command);
    }

    @CommandHandler
    void handle(RemoveHousehold command) {
        step(command);
    }

    @CommandHandler
    void handle(FinishProject command) {
        step(command);
    }

    @CommandHandler
    void handle(WithdrawProject command) {
        step(command);
    }

    private void step(EmploymentCommand command) {
        officer(command);
        if (!change(EmploymentAggregate.class, command.target(), it -> it.decide(command))) {
            throw refuse(new NoSuchProject(command.project()));
        }
    }

    private void officer(EmploymentCommand command) {
        unit(command.unit(), command.by(), Power.PROPOSE, command.today());
    }
}
