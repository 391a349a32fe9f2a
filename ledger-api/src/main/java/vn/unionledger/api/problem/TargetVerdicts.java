package vn.unionledger.api.problem;

import static vn.unionledger.api.problem.Verdict.conflict;
import static vn.unionledger.api.problem.Verdict.none;
import static vn.unionledger.api.problem.Verdict.wrong;

import vn.unionledger.core.employment.EmploymentRefusal;
import vn.unionledger.core.target.TargetRefusal;

/** The codes of what targets and the national employment fund's register refuse. */
final class TargetVerdicts {
    private TargetVerdicts() {}

    static Verdict of(EmploymentRefusal refusal) {
        return switch (refusal) {
            case EmploymentRefusal.NoSuchProject _ -> none("employment.none");
            case EmploymentRefusal.AlreadyAppraised _ -> conflict("employment.already-appraised");
            case EmploymentRefusal.WrongStage _ -> conflict("employment.wrong-stage");
            case EmploymentRefusal.MoreThanAppraised _ -> wrong("employment.more-than-appraised");
            case EmploymentRefusal.MoreHouseholds _ -> wrong("employment.more-households");
            case EmploymentRefusal.AllListed _ -> conflict("employment.all-listed");
            case EmploymentRefusal.MoreThanLent _ -> wrong("employment.more-than-lent");
            case EmploymentRefusal.ListedAlready _ -> conflict("employment.listed-already");
            case EmploymentRefusal.NotListed _ -> none("employment.not-listed");
            case EmploymentRefusal.IncomeTurned _ -> wrong("employment.income-turned");
        };
    }

    static Verdict of(TargetRefusal refusal) {
        return switch (refusal) {
            case TargetRefusal.NoSuchTarget _ -> none("target.none");
            case TargetRefusal.AlreadyAssigned _ -> conflict("target.already-assigned");
            case TargetRefusal.MeasureDoesNotFit _ -> wrong("target.measure-does-not-fit");
            case TargetRefusal.ValueOutOfRange _ -> wrong("target.value-out-of-range");
            case TargetRefusal.ToldByTheLedger _ -> conflict("target.told-by-the-ledger");
            case TargetRefusal.PartAboveWhole _ -> wrong("target.part-above-whole");
            case TargetRefusal.NoSuchItem _ -> wrong("target.no-such-item");
            case TargetRefusal.YearOutOfRange _ -> wrong("target.year-out-of-range");
        };
    }

    static String field(EmploymentRefusal refusal) {
        return switch (refusal) {
            case EmploymentRefusal.MoreThanAppraised _, EmploymentRefusal.MoreThanLent _ -> "amount";
            case EmploymentRefusal.MoreHouseholds _ -> "households";
            case EmploymentRefusal.IncomeTurned _ -> "extraTo";
            default -> "";
        };
    }

    static String field(TargetRefusal refusal) {
        return switch (refusal) {
            case TargetRefusal.MeasureDoesNotFit _ -> "measure";
            case TargetRefusal.PartAboveWhole _ -> "part";
            case TargetRefusal.NoSuchItem _ -> "item";
            case TargetRefusal.YearOutOfRange _ -> "year";
            default -> "";
        };
    }
}
