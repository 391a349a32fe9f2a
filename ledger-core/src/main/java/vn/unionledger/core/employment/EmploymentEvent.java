package vn.unionledger.core.employment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;

/**
 * What has happened to a project of the national employment fund. A household is named by the random id of its head. Stored for
 * ever: add a record or a revision, never edit one.
 */
public sealed interface EmploymentEvent {
    UnitId unit();

    ProjectId project();

    LocalDate on();

    /**
     * The union appraised it.
     *
     * @param households how many households are in it
     * @param capital đồng asked of the bank for all of them
     * @param months for how long
     */
    record ProjectAppraised(
            UnitId unit,
            ProjectId project,
            String title,
            int households,
            Vnd capital,
            int months,
            String document,
            LocalDate on,
            PersonId by,
            boolean invented)
            implements EmploymentEvent {}

    /** The bank lent. */
    record ProjectLent(
            UnitId unit, ProjectId project, String bank, Vnd amount, String document, LocalDate on, PersonId by)
            implements EmploymentEvent {}

    /** It is at work. */
    record ProjectStarted(UnitId unit, ProjectId project, LocalDate on, PersonId by) implements EmploymentEvent {}

    /**
     * The union looked at it.
     *
     * @param number of the visit, from 1
     * @param households how many were visited
     * @param extraFrom the least extra income a household has a month, đồng
     * @param extraTo the most
     */
    record ProjectVisited(
            UnitId unit,
            ProjectId project,
            int number,
            VisitResult result,
            int households,
            @Nullable Vnd extraFrom,
            @Nullable Vnd extraTo,
            String document,
            LocalDate on,
            PersonId by)
            implements EmploymentEvent {}

    /**
     * A household that has a part of what the bank lent was listed.
     *
     * @param place where it lives; readable as long as the head's key lives, as is what the money is for
     */
    record HouseholdAdded(
            UnitId unit,
            ProjectId project,
            PersonId head,
            Sealed<Sealed.Text> place,
            Vnd amount,
            Sealed<Sealed.Text> purpose,
            LocalDate on,
            PersonId by)
            implements EmploymentEvent {}

    /** A household was listed by mistake. */
    record HouseholdRemoved(UnitId unit, ProjectId project, PersonId head, String document, LocalDate on, PersonId by)
            implements EmploymentEvent {}

    /** It ended. */
    record ProjectFinished(UnitId unit, ProjectId project, Ending ending, String document, LocalDate on, PersonId by)
            implements EmploymentEvent {}

    /** It was put on the register by mistake. */
    record ProjectWithdrawn(UnitId unit, ProjectId project, String document, LocalDate on, PersonId by)
            implements EmploymentEvent {}
}
