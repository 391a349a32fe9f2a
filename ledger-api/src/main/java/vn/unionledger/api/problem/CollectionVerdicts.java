package vn.unionledger.api.problem;

import static vn.unionledger.api.problem.Verdict.conflict;
import static vn.unionledger.api.problem.Verdict.none;
import static vn.unionledger.api.problem.Verdict.wrong;

import vn.unionledger.core.grant.GrantRefusal;
import vn.unionledger.core.levy.LevyRefusal;

/** The codes of what the disaster levy and decisions about houses refuse. */
final class CollectionVerdicts {
    private CollectionVerdicts() {}

    static Verdict of(LevyRefusal refusal) {
        return switch (refusal) {
            case LevyRefusal.NoLevyRate _ -> wrong("levy.no-rate");
            case LevyRefusal.NoBase _ -> wrong("levy.no-base");
            case LevyRefusal.RegionMissing _ -> wrong("levy.region-missing");
            case LevyRefusal.OtherYear _ -> wrong("levy.other-year");
            case LevyRefusal.OtherCampaign _ -> conflict("levy.other-campaign");
            case LevyRefusal.NotALevy _ -> wrong("levy.not-a-levy");
            case LevyRefusal.NobodyToLevy _ -> conflict("levy.nobody");
            case LevyRefusal.TooManyPeople _ -> wrong("levy.too-many");
            case LevyRefusal.NotAMember _ -> wrong("levy.not-a-member");
            case LevyRefusal.NotAssessed _ -> none("levy.not-assessed");
            case LevyRefusal.MoreThanOwed _ -> conflict("levy.more-than-owed");
            case LevyRefusal.NothingOwed _ -> conflict("levy.nothing-owed");
            case LevyRefusal.NobodyNamed _ -> wrong("levy.nobody-named");
        };
    }

    static Verdict of(GrantRefusal refusal) {
        return switch (refusal) {
            case GrantRefusal.DecidedAlready _ -> conflict("grant.decided-already");
            case GrantRefusal.NotAHouse _ -> wrong("grant.not-a-house");
            case GrantRefusal.NotDecided _ -> conflict("grant.not-decided");
            case GrantRefusal.PaidBeforeDecision _ -> conflict("grant.paid-before-decision");
            case GrantRefusal.MoreThanDecided _ -> conflict("grant.more-than-decided");
        };
    }
}
