package vn.unionledger.core.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.organisation.UnitFacts.SON;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.CaseDesk;
import vn.unionledger.core.employment.EmploymentCommand.AddHousehold;
import vn.unionledger.core.employment.EmploymentCommand.AppraiseProject;
import vn.unionledger.core.employment.EmploymentCommand.FinishProject;
import vn.unionledger.core.employment.EmploymentCommand.LendToProject;
import vn.unionledger.core.employment.EmploymentCommand.RemoveHousehold;
import vn.unionledger.core.employment.EmploymentCommand.StartProject;
import vn.unionledger.core.employment.EmploymentCommand.VisitProject;
import vn.unionledger.core.employment.EmploymentCommand.WithdrawProject;
import vn.unionledger.core.employment.EmploymentEvent.HouseholdAdded;
import vn.unionledger.core.employment.EmploymentEvent.HouseholdRemoved;
import vn.unionledger.core.employment.EmploymentEvent.ProjectFinished;
import vn.unionledger.core.employment.EmploymentEvent.ProjectVisited;
import vn.unionledger.core.employment.EmploymentEvent.ProjectWithdrawn;
import vn.unionledger.core.employment.EmploymentRefusal.NoSuchProject;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

@DisplayName("Officers with a project of the national employment fund")
class EmploymentActTest {
    private static final ProjectId PROJECT = Some.project(1);
    private static final PersonId NOBODY = Some.person(99);
    private static final LocalDate ON = LocalDate.of(2024, 5, 6);
    private static final Vnd CAPITAL = Vnd.of(50_000_000);

    private final CaseDesk desk = new CaseDesk();

    @Test
    @DisplayName("put it on the register and follow it to its end, without a voucher")
    void life() {
        desk.send(appraise(SON));
        desk.send(new LendToProject(UNIT, PROJECT, "NHCSXH", CAPITAL, "1/HĐ", ON, SON, TODAY));
        desk.send(new StartProject(UNIT, PROJECT, ON, SON, TODAY));
        assertThat(desk.send(new VisitProject(UNIT, PROJECT, VisitResult.WEAK, 1, null, null, "1/BB", ON, SON, TODAY)))
                .containsExactly(
                        new ProjectVisited(UNIT, PROJECT, 1, VisitResult.WEAK, 1, null, null, "1/BB", ON, SON));
        Sealed<Sealed.Text> place = new Sealed<>(Subject.of(NOBODY), "k1", AddHousehold.PLACE, "c2VhbGVk");
        Sealed<Sealed.Text> purpose = new Sealed<>(Subject.of(NOBODY), "k1", AddHousehold.PURPOSE, "c2VhbGVk");
        assertThat(desk.send(new AddHousehold(UNIT, PROJECT, NOBODY, place, CAPITAL, purpose, ON, SON, TODAY)))
                .containsExactly(new HouseholdAdded(UNIT, PROJECT, NOBODY, place, CAPITAL, purpose, ON, SON));
        assertThat(desk.send(new RemoveHousehold(UNIT, PROJECT, NOBODY, "ghi nhầm", ON, SON, TODAY)))
                .containsExactly(new HouseholdRemoved(UNIT, PROJECT, NOBODY, "ghi nhầm", ON, SON));
        assertThat(desk.send(new FinishProject(UNIT, PROJECT, Ending.REPAID, "2/BB", ON, SON, TODAY)))
                .containsExactly(new ProjectFinished(UNIT, PROJECT, Ending.REPAID, "2/BB", ON, SON));
        assertThat(desk.send(new WithdrawProject(UNIT, PROJECT, "ghi nhầm", ON, SON, TODAY)))
                .containsExactly(new ProjectWithdrawn(UNIT, PROJECT, "ghi nhầm", ON, SON));
    }

    @Test
    @DisplayName("hold an office, and name a project there is")
    void refused() {
        assertThat(desk.refusal(appraise(NOBODY))).isEqualTo(new NotInOffice(UNIT, NOBODY, Power.PROPOSE, TODAY));
        assertThat(desk.refusal(new StartProject(UNIT, PROJECT, ON, SON, TODAY)))
                .isEqualTo(new NoSuchProject(PROJECT));
    }

    private static AppraiseProject appraise(PersonId by) {
        return new AppraiseProject(UNIT, PROJECT, "Nuôi trâu bò", 1, CAPITAL, 24, "1/TTr", ON, by, false, TODAY);
    }
}
