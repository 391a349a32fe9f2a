package vn.unionledger.api.lending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.door.Things;
import vn.unionledger.api.person.People;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.employment.EmploymentCommand.AddHousehold;
import vn.unionledger.core.employment.EmploymentCommand.AppraiseProject;
import vn.unionledger.core.employment.EmploymentCommand.FinishProject;
import vn.unionledger.core.employment.EmploymentCommand.LendToProject;
import vn.unionledger.core.employment.EmploymentCommand.RemoveHousehold;
import vn.unionledger.core.employment.EmploymentCommand.StartProject;
import vn.unionledger.core.employment.EmploymentCommand.VisitProject;
import vn.unionledger.core.employment.EmploymentCommand.WithdrawProject;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.axon.Receipt;

/** What can be recorded about projects of the national employment fund, for pages and the HTTP interface alike. */
@Component
public class EmploymentDesk {
    /** The code a project is answered with that is not, or not of the unit. */
    static final String NONE = "employment.none";

    private final Acts acts;
    private final Things things;
    private final People people;
    private final KeyVault vault;

    EmploymentDesk(Acts acts, Things things, People people, KeyVault vault) {
        this.acts = acts;
        this.things = things;
        this.people = people;
        this.vault = vault;
    }

    /** The id an appraisal gives its project. */
    public static ProjectId idOf(Sending sending) {
        return sending.newId("project", ProjectId::new);
    }

    /** Its id is {@link #idOf}. */
    public Receipt appraise(Sending sending, ProjectAsked asked) {
        return acts.send(
                sending,
                today -> new AppraiseProject(
                        sending.unit(),
                        idOf(sending),
                        asked.title(),
                        asked.households(),
                        asked.capital(),
                        asked.months(),
                        asked.document(),
                        day(asked.on(), today),
                        sending.person(),
                        Boolean.TRUE.equals(asked.invented()),
                        today));
    }

    public Receipt lend(Sending sending, ProjectId project, ProjectAsked.LentAsked asked) {
        return acts.send(
                sending,
                today -> new LendToProject(
                        sending.unit(),
                        project,
                        asked.bank(),
                        asked.amount(),
                        asked.document(),
                        day(asked.on(), today),
                        sending.person(),
                        today));
    }

    public Receipt start(Sending sending, ProjectId project, ProjectAsked.@Nullable StepAsked asked) {
        return acts.send(
                sending,
                today -> new StartProject(
                        sending.unit(),
                        project,
                        day(asked == null ? null : asked.on(), today),
                        sending.person(),
                        today));
    }

    public Receipt visit(Sending sending, ProjectId project, ProjectAsked.VisitAsked asked) {
        return acts.send(
                sending,
                today -> new VisitProject(
                        sending.unit(),
                        project,
                        asked.result(),
                        asked.households(),
                        asked.extraFrom(),
                        asked.extraTo(),
                        asked.document(),
                        day(asked.on(), today),
                        sending.person(),
                        today));
    }

    /** Lists a household, and registers its head if new. */
    public Receipt add(Sending sending, ProjectId project, ProjectAsked.HouseholdAsked asked) {
        // nobody is registered for a project there is not
        things.events(sending.unit(), "employment", project, NONE);
        PersonId head = people.namedBy(sending, "head", asked.head(), asked.headName());
        if (head == null) {
            throw new FaultyRequestException(Fault.of("/headName", "missing"));
        }
        Sealed<Sealed.Text> place = vault.seal(Subject.of(head), AddHousehold.PLACE, asked.place());
        Sealed<Sealed.Text> purpose = vault.seal(Subject.of(head), AddHousehold.PURPOSE, asked.purpose());
        return acts.send(
                sending,
                today -> new AddHousehold(
                        sending.unit(),
                        project,
                        head,
                        place,
                        asked.amount(),
                        purpose,
                        day(asked.on(), today),
                        sending.person(),
                        today));
    }

    public Receipt remove(Sending sending, ProjectId project, PersonId head, ProjectAsked.TakenBackAsked asked) {
        return acts.send(
                sending,
                today -> new RemoveHousehold(
                        sending.unit(),
                        project,
                        head,
                        asked.document(),
                        day(asked.on(), today),
                        sending.person(),
                        today));
    }

    public Receipt finish(Sending sending, ProjectId project, ProjectAsked.EndAsked asked) {
        return acts.send(
                sending,
                today -> new FinishProject(
                        sending.unit(),
                        project,
                        asked.ending(),
                        asked.document(),
                        day(asked.on(), today),
                        sending.person(),
                        today));
    }

    public Receipt takeBack(Sending sending, ProjectId project, ProjectAsked.TakenBackAsked asked) {
        return acts.send(
                sending,
                today -> new WithdrawProject(
                        sending.unit(), project, asked.document(), day(asked.on(), today), sending.person(), today));
    }

    private static LocalDate day(@Nullable LocalDate on, LocalDate today) {
        return on == null ? today : on;
    }
}
