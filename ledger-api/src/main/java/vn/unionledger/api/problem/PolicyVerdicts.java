package vn.unionledger.api.problem;

import static vn.unionledger.api.problem.Verdict.conflict;
import static vn.unionledger.api.problem.Verdict.none;
import static vn.unionledger.api.problem.Verdict.notYou;
import static vn.unionledger.api.problem.Verdict.wrong;

import vn.unionledger.core.policy.PolicyRefusal;

/** The codes of what the dated rules refuse. */
final class PolicyVerdicts {
    private PolicyVerdicts() {}

    static Verdict of(PolicyRefusal refusal) {
        return switch (refusal) {
            case PolicyRefusal.NoSuchPolicy _ -> none("policy.none");
            case PolicyRefusal.AlreadyRecorded _ -> conflict("policy.already-recorded");
            case PolicyRefusal.AlreadyConfirmed _ -> conflict("policy.already-confirmed");
            case PolicyRefusal.Overlaps _ -> conflict("policy.overlaps");
            case PolicyRefusal.CannotReplace _ -> wrong("policy.cannot-replace");
            case PolicyRefusal.EndsBeforeItBegins _ -> wrong("policy.ends-before-it-begins");
            case PolicyRefusal.SharesAreNotTheWhole _ -> wrong("policy.shares-are-not-the-whole");
            case PolicyRefusal.RecipientTwice _ -> wrong("policy.recipient-twice");
            case PolicyRefusal.RemainderNotNamed _ -> wrong("policy.remainder-not-named");
            case PolicyRefusal.RateOutOfRange _ -> wrong("policy.rate-out-of-range");
            case PolicyRefusal.RateDoesNotFit _ -> wrong("policy.rate-does-not-fit");
            case PolicyRefusal.NotOfOneUnit _ -> wrong("policy.not-of-one-unit");
            case PolicyRefusal.NormNeedsUnit _ -> wrong("policy.norm-needs-unit");
            case PolicyRefusal.OwnRateNotAbove _ -> wrong("policy.own-rate-not-above");
            case PolicyRefusal.OwnCapTooLow _ -> wrong("policy.own-cap-too-low");
            case PolicyRefusal.ResolutionMissing _ -> wrong("policy.resolution-missing");
            case PolicyRefusal.NotAtTheTop _ -> notYou("policy.not-at-the-top");
            case PolicyRefusal.OfAnotherUnit _ -> notYou("policy.of-another-unit");
            case PolicyRefusal.NotLate _ -> wrong("policy.not-late");
            case PolicyRefusal.ShareOrAmount _ -> wrong("policy.share-or-amount");
            case PolicyRefusal.DaysOffWithoutEnd _ -> wrong("policy.days-off-without-end");
        };
    }
}
