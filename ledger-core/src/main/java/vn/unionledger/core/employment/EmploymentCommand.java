package vn.unionledger.core.employment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

/** What may be recorded about a project of the national employment fund. */
public sealed interface EmploymentCommand extends Targeted {
    UnitId unit();

    ProjectId project();

    LocalDate on();

    PersonId by();

    LocalDate today();

    @Override
    default String target() {
        return "employment/" + project();
    }

    /** Puts an appraised project on the register. */
    record AppraiseProject(
            UnitId unit,
            ProjectId project,
            String title,
            int households,
            Vnd capital,
            int months,
            String document,
            LocalDate on,
            PersonId by,
            boolean invented,
            LocalDate today)
            implements EmploymentCommand {}

    /** Records that the bank lent, at most what was appraised. */
    record LendToProject(
            UnitId unit,
            ProjectId project,
            String bank,
            Vnd amount,
            String document,
            LocalDate on,
            PersonId by,
            LocalDate today)
            implements EmploymentCommand {}

    /** Records that a project that was lent to is at work. */
    record StartProject(UnitId unit, ProjectId project, LocalDate on, PersonId by, LocalDate today)
            implements EmploymentCommand {}

    /** Records a supervision visit. */
    record VisitProject(
            UnitId unit,
            ProjectId project,
            VisitResult result,
            int households,
            @Nullable Vnd extraFrom,
            @Nullable Vnd extraTo,
            String document,
            LocalDate on,
            PersonId by,
            LocalDate today)
            implements EmploymentCommand {}

    /**
     * Lists a household that has a part of what the bank lent.
     *
     * @param head who answers for it
     * @param place where it lives, sealed for {@link #PLACE} with the head's key
     * @param amount its part
     * @param purpose what it is for, sealed for {@link #PURPOSE} with the head's key
     */
    record AddHousehold(
            UnitId unit,
            ProjectId project,
            PersonId head,
            Sealed<Sealed.Text> place,
            Vnd amount,
            Sealed<Sealed.Text> purpose,
            LocalDate on,
            PersonId by,
            LocalDate today)
            implements EmploymentCommand {
        /** The field {@code place} is sealed for. */
        public static final String PLACE = "employment.household-added.place";

        /** The field {@code purpose} is sealed for. */
        public static final String PURPOSE = "employment.household-added.purpose";

        public AddHousehold {
            Sealed.requireFor(Subject.of(head), PLACE, place);
            Sealed.requireFor(Subject.of(head), PURPOSE, purpose);
        }
    }

    /** Takes a household off the list that was never to be on it. */
    record RemoveHousehold(
            UnitId unit, ProjectId project, PersonId head, String document, LocalDate on, PersonId by, LocalDate today)
            implements EmploymentCommand {}

    /** Records how a project ended. */
    record FinishProject(
            UnitId unit, ProjectId project, Ending ending, String document, LocalDate on, PersonId by, LocalDate today)
            implements EmploymentCommand {}

    /** Takes a project off the register that was never to be on it. */
    record WithdrawProject(UnitId unit, ProjectId project, String document, LocalDate on, PersonId by, LocalDate today)
            implements EmploymentCommand {}
}
