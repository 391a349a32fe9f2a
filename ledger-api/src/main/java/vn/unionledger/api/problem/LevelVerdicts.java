package vn.unionledger.api.problem;

import static vn.unionledger.api.problem.Verdict.conflict;
import static vn.unionledger.api.problem.Verdict.none;
import static vn.unionledger.api.problem.Verdict.wrong;

import vn.unionledger.core.contribution.ContributionRefusal;
import vn.unionledger.core.refund.RefundRefusal;
import vn.unionledger.core.remittance.RemittanceRefusal;
import vn.unionledger.core.transfer.TransferRefusal;

/** The codes of what contribution, money between levels and refunds refuse. */
final class LevelVerdicts {
    private LevelVerdicts() {}

    static Verdict of(ContributionRefusal refusal) {
        return switch (refusal) {
            case ContributionRefusal.NoSuchEmployer _ -> none("contribution.none");
            case ContributionRefusal.EmployerExists _ -> conflict("contribution.exists");
            case ContributionRefusal.EmployerHasEnded _ -> conflict("contribution.ended");
            case ContributionRefusal.MonthNotCollected _ -> wrong("contribution.month-not-collected");
            case ContributionRefusal.MonthNotBegun _ -> wrong("contribution.month-not-begun");
            case ContributionRefusal.MonthStopped _ -> wrong("contribution.stopped");
            case ContributionRefusal.NoTerms _ -> wrong("contribution.no-terms");
            case ContributionRefusal.NoQuarters _ -> wrong("contribution.no-quarters");
            case ContributionRefusal.NothingChanges _ -> wrong("contribution.nothing-changes");
            case ContributionRefusal.CycleFrom _ -> wrong("contribution.cycle-from");
            case ContributionRefusal.ReliefBackwards _ -> wrong("contribution.relief-backwards");
            case ContributionRefusal.ReliefUnknown _ -> wrong("contribution.relief-unknown");
            case ContributionRefusal.ReliefTooLong _ -> wrong("contribution.relief-too-long");
            case ContributionRefusal.ReductionTooLarge _ -> wrong("contribution.reduction-too-large");
            case ContributionRefusal.ReductionWrong _ -> wrong("contribution.reduction-wrong");
            case ContributionRefusal.PayByWrong _ -> wrong("contribution.pay-by-wrong");
            case ContributionRefusal.NoSuspensionBefore _ -> wrong("contribution.no-suspension-before");
            case ContributionRefusal.ReliefOverlaps _ -> conflict("contribution.relief-overlaps");
            case ContributionRefusal.NoSuchRelief _ -> none("contribution.no-relief");
            case ContributionRefusal.NotReceivedBy _ -> conflict("contribution.not-received-by");
            case ContributionRefusal.MoreThanShare _ -> conflict("contribution.more-than-share");
            case ContributionRefusal.WrongShare _ -> conflict("contribution.wrong-share");
            case ContributionRefusal.NoDistribution _ -> wrong("contribution.no-distribution");
        };
    }

    static Verdict of(RemittanceRefusal refusal) {
        return switch (refusal) {
            case RemittanceRefusal.ArrangedLater _ -> conflict("remittance.arranged-later");
            case RemittanceRefusal.WithItself _ -> wrong("remittance.with-itself");
            case RemittanceRefusal.MonthNotOver _ -> wrong("remittance.month-not-over");
            case RemittanceRefusal.NoDistribution _ -> wrong("remittance.no-distribution");
            case RemittanceRefusal.NothingToReckon _ -> conflict("remittance.nothing");
            case RemittanceRefusal.ReckonedAlready _ -> conflict("remittance.reckoned-already");
            case RemittanceRefusal.BaseHasMoved _ -> conflict("remittance.base-has-moved");
            case RemittanceRefusal.NotAsShown _ -> conflict("remittance.not-as-shown");
            case RemittanceRefusal.WrongPolicy _ -> conflict("remittance.wrong-policy");
            case RemittanceRefusal.NotReckonedBy _ -> conflict("remittance.not-reckoned-by");
            case RemittanceRefusal.AllocationExists _ -> conflict("remittance.allocation-exists");
            case RemittanceRefusal.NotFromAbove _ -> wrong("remittance.not-from-above");
            case RemittanceRefusal.NoSuchAllocation _ -> none("remittance.no-allocation");
            case RemittanceRefusal.MoreThanAnnounced _ -> conflict("remittance.more-than-announced");
            case RemittanceRefusal.OtherRow _ -> wrong("remittance.other-row");
        };
    }

    static Verdict of(TransferRefusal refusal) {
        return switch (refusal) {
            case TransferRefusal.ToItself _ -> wrong("transfer.to-itself");
            case TransferRefusal.AlreadySent _ -> conflict("transfer.already-sent");
            case TransferRefusal.AlreadyReceived _ -> conflict("transfer.already-received");
            case TransferRefusal.NotTheSame _ -> conflict("transfer.not-the-same");
            case TransferRefusal.OtherAmount _ -> conflict("transfer.other-amount");
            case TransferRefusal.NotMovedBy _ -> conflict("transfer.not-moved-by");
        };
    }

    static Verdict of(RefundRefusal refusal) {
        return switch (refusal) {
            case RefundRefusal.CollectionStopped _ -> wrong("refund.stopped");
            case RefundRefusal.NothingStopped _ -> wrong("refund.nothing-stopped");
            case RefundRefusal.TakenInAlready _ -> conflict("refund.taken-in-already");
            case RefundRefusal.NothingToRefund _ -> none("refund.nothing");
            case RefundRefusal.MoreThanTaken _ -> conflict("refund.more-than-taken");
            case RefundRefusal.RefundedAlready _ -> conflict("refund.refunded-already");
            case RefundRefusal.NotRefundedBy _ -> conflict("refund.not-refunded-by");
        };
    }

    static String field(ContributionRefusal refusal) {
        return switch (refusal) {
            case ContributionRefusal.NoSuchEmployer _, ContributionRefusal.EmployerExists _ -> "employer";
            case ContributionRefusal.MonthNotCollected _,
                    ContributionRefusal.MonthNotBegun _,
                    ContributionRefusal.NoTerms _,
                    ContributionRefusal.NoQuarters _ -> "month";
            case ContributionRefusal.CycleFrom _ -> "from";
            case ContributionRefusal.ReliefBackwards _, ContributionRefusal.ReliefTooLong _ -> "until";
            case ContributionRefusal.ReductionTooLarge _, ContributionRefusal.ReductionWrong _ -> "reduction";
            case ContributionRefusal.PayByWrong _ -> "payBy";
            default -> "";
        };
    }

    static String field(RemittanceRefusal refusal) {
        return switch (refusal) {
            case RemittanceRefusal.MonthNotOver _, RemittanceRefusal.NothingToReckon _ -> "month";
            case RemittanceRefusal.ArrangedLater _ -> "from";
            case RemittanceRefusal.WithItself _ -> "to";
            default -> "";
        };
    }
}
