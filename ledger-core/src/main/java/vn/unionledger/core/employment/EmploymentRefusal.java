package vn.unionledger.core.employment;

import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Refusal;

/** Why something about a project of the national employment fund is refused. */
public sealed interface EmploymentRefusal extends Refusal {
    /** There is no such project in this unit, or it was taken off the register. */
    record NoSuchProject(ProjectId project) implements EmploymentRefusal {}

    /** It is on the register already. */
    record AlreadyAppraised(ProjectId project) implements EmploymentRefusal {}

    /** A project of this stage does not take that step. */
    record WrongStage(ProjectStage stage) implements EmploymentRefusal {}

    /** The bank lends at most what was appraised. */
    record MoreThanAppraised(Vnd appraised, Vnd asked) implements EmploymentRefusal {}

    /** More households than the project has. */
    record MoreHouseholds(int has, int asked) implements EmploymentRefusal {}

    /** All households that were appraised are listed. */
    record AllListed(int households) implements EmploymentRefusal {}

    /** Of what the bank lent only {@code left} is not given to a listed household. */
    record MoreThanLent(Vnd left, Vnd asked) implements EmploymentRefusal {}

    /** The household is on the list. */
    record ListedAlready(PersonId head) implements EmploymentRefusal {}

    /** No such household is on the list. */
    record NotListed(PersonId head) implements EmploymentRefusal {}

    /** The most extra income is less than the least. */
    record IncomeTurned(Vnd from, Vnd to) implements EmploymentRefusal {}
}
