package vn.unionledger.api.problem;

import static vn.unionledger.api.problem.Verdict.conflict;
import static vn.unionledger.api.problem.Verdict.none;
import static vn.unionledger.api.problem.Verdict.notYou;
import static vn.unionledger.api.problem.Verdict.wrong;

import vn.unionledger.core.activity.ActivityRefusal;
import vn.unionledger.core.campaign.CampaignRefusal;
import vn.unionledger.core.inspection.InspectionRefusal;
import vn.unionledger.core.loan.LoanRefusal;
import vn.unionledger.core.privacy.PersonRefusal;
import vn.unionledger.core.refusal.FieldRefusal;
import vn.unionledger.core.welfare.GiftRoundRefusal;
import vn.unionledger.core.welfare.WelfareRefusal;

/** The codes of what cases, rounds, campaigns, events, loans, inspections and people's keys refuse. */
final class CaseVerdicts {
    private CaseVerdicts() {}

    static Verdict of(FieldRefusal refusal) {
        return switch (refusal) {
            case FieldRefusal.NotPositive _ -> wrong("field.not-positive");
            case FieldRefusal.TooLarge _ -> wrong("field.too-large");
            case FieldRefusal.InTheFuture _ -> wrong("field.in-the-future");
            case FieldRefusal.TooEarly _ -> wrong("field.too-early");
            case FieldRefusal.Empty _ -> wrong("field.empty");
            case FieldRefusal.TooLong _ -> wrong("field.too-long");
            case FieldRefusal.NotPlain _ -> wrong("field.not-plain");
        };
    }

    static Verdict of(WelfareRefusal refusal) {
        return switch (refusal) {
            case WelfareRefusal.NoSuchCase _ -> none("welfare.none");
            case WelfareRefusal.AlreadyRequested _ -> conflict("welfare.already-requested");
            case WelfareRefusal.OriginNotBelow _ -> wrong("welfare.origin-not-below");
            case WelfareRefusal.SamePerson _ -> notYou("welfare.same-person");
            case WelfareRefusal.AlreadyDecided _ -> conflict("welfare.already-decided");
            case WelfareRefusal.NotApproved _ -> conflict("welfare.not-approved");
            case WelfareRefusal.AlreadyPaid _ -> conflict("welfare.already-paid");
            case WelfareRefusal.NoSuchInstalment _ -> wrong("welfare.no-such-instalment");
            case WelfareRefusal.AmountDiffers _ -> wrong("welfare.amount-differs");
            case WelfareRefusal.ReasonDiffers _ -> wrong("welfare.reason-differs");
            case WelfareRefusal.PersonsDiffer _ -> wrong("welfare.persons-differ");
            case WelfareRefusal.NotPaidBy _ -> conflict("welfare.not-paid-by");
            case WelfareRefusal.StillOpen _ -> conflict("welfare.still-open");
        };
    }

    static Verdict of(GiftRoundRefusal refusal) {
        return switch (refusal) {
            case GiftRoundRefusal.NoSuchRound _ -> none("round.none");
            case GiftRoundRefusal.AlreadyProposed _ -> conflict("round.already-proposed");
            case GiftRoundRefusal.EmptyList _ -> wrong("round.empty-list");
            case GiftRoundRefusal.TooManyClasses _ -> wrong("round.too-many-classes");
            case GiftRoundRefusal.SameLabel _ -> wrong("round.same-label");
            case GiftRoundRefusal.LabelNotPlain _ -> wrong("round.label-not-plain");
            case GiftRoundRefusal.LabelNamesTrait _ -> wrong("round.label-names-trait");
            case GiftRoundRefusal.RateNotPositive _ -> wrong("round.rate-not-positive");
            case GiftRoundRefusal.CountOutOfRange _ -> wrong("round.count-out-of-range");
            case GiftRoundRefusal.TooMuch _ -> wrong("round.too-much");
            case GiftRoundRefusal.TotalDiffers _ -> wrong("round.total-differs");
            case GiftRoundRefusal.SamePerson _ -> notYou("round.same-person");
            case GiftRoundRefusal.AlreadyDecided _ -> conflict("round.already-decided");
            case GiftRoundRefusal.NotApproved _ -> conflict("round.not-approved");
            case GiftRoundRefusal.AlreadyPaid _ -> conflict("round.already-paid");
            case GiftRoundRefusal.AmountDiffers _ -> wrong("round.amount-differs");
            case GiftRoundRefusal.RecipientsDiffer _ -> wrong("round.recipients-differ");
            case GiftRoundRefusal.OccasionDiffers _ -> wrong("round.occasion-differs");
            case GiftRoundRefusal.NotPaidBy _ -> conflict("round.not-paid-by");
        };
    }

    static Verdict of(CampaignRefusal refusal) {
        return switch (refusal) {
            case CampaignRefusal.NoSuchCampaign _ -> none("campaign.none");
            case CampaignRefusal.AlreadyCalled _ -> conflict("campaign.already-called");
            case CampaignRefusal.ClosesBeforeItOpens _ -> wrong("campaign.closes-before-it-opens");
            case CampaignRefusal.NotOpenYet _ -> conflict("campaign.not-open-yet");
            case CampaignRefusal.Over _ -> conflict("campaign.over");
            case CampaignRefusal.OwnOver _ -> conflict("campaign.own-over");
            case CampaignRefusal.NothingToHandOver _ -> conflict("campaign.nothing-to-hand-over");
            case CampaignRefusal.LevyNeedsOwner _ -> wrong("campaign.levy-needs-owner");
            case CampaignRefusal.KindStays _ -> conflict("campaign.kind-stays");
            case CampaignRefusal.DutyTooLate _ -> wrong("campaign.duty-too-late");
            case CampaignRefusal.MoreThanHeld _ -> conflict("campaign.more-than-held");
            case CampaignRefusal.TooMuch _ -> conflict("campaign.too-much");
            case CampaignRefusal.OpenTooLong _ -> wrong("campaign.open-too-long");
            case CampaignRefusal.NoLonger _ -> wrong("campaign.no-longer");
            case CampaignRefusal.Settled _ -> conflict("campaign.settled");
            case CampaignRefusal.NoCampaignRule _ -> wrong("campaign.no-rule");
            case CampaignRefusal.IsALevy _ -> wrong("campaign.is-a-levy");
            case CampaignRefusal.NoLevy _ -> wrong("campaign.no-levy");
            case CampaignRefusal.NotOverYet _ -> conflict("campaign.not-over-yet");
            case CampaignRefusal.NothingLate _ -> none("campaign.nothing-late");
            case CampaignRefusal.MoreThanCame _ -> conflict("campaign.more-than-came");
            case CampaignRefusal.ReturnedAlready _ -> conflict("campaign.returned-already");
            case CampaignRefusal.NotReturnedBy _ -> conflict("campaign.not-returned-by");
            case CampaignRefusal.StillHeld _ -> conflict("campaign.still-held");
            case CampaignRefusal.NamesHardship _ -> wrong("campaign.names-hardship");
            case CampaignRefusal.NoReceiptMissing _ -> conflict("campaign.no-receipt-missing");
            case CampaignRefusal.ListOutOfRange _ -> wrong("campaign.list-out-of-range");
            case CampaignRefusal.OnListTwice _ -> wrong("campaign.on-list-twice");
            case CampaignRefusal.NobodyOnList _ -> wrong("campaign.nobody-on-list");
            case CampaignRefusal.ListDiffers _ -> wrong("campaign.list-differs");
            case CampaignRefusal.MoreThanThere _ -> conflict("campaign.more-than-there");
            case CampaignRefusal.NoSuchGift _ -> none("campaign.no-gift");
            case CampaignRefusal.GiftStays _ -> conflict("campaign.gift-stays");
            case CampaignRefusal.AlreadyRegistered _ -> conflict("campaign.gift-already-registered");
        };
    }

    static Verdict of(ActivityRefusal refusal) {
        return switch (refusal) {
            case ActivityRefusal.NoSuchActivity _ -> none("activity.none");
            case ActivityRefusal.AlreadyPlanned _ -> conflict("activity.already-planned");
            case ActivityRefusal.SamePerson _ -> notYou("activity.same-person");
            case ActivityRefusal.AlreadyApproved _ -> conflict("activity.already-approved");
            case ActivityRefusal.NotApproved _ -> conflict("activity.not-approved");
            case ActivityRefusal.AdvanceAlreadyPaid _ -> conflict("activity.advance-already-paid");
            case ActivityRefusal.OverBudget _ -> conflict("activity.over-budget");
            case ActivityRefusal.NoSuchAdvance _ -> none("activity.no-such-advance");
            case ActivityRefusal.AlreadyCleared _ -> conflict("activity.already-cleared");
            case ActivityRefusal.SpentNegative _ -> wrong("activity.spent-negative");
            case ActivityRefusal.SpentMoreThanAdvanced _ -> wrong("activity.spent-more-than-advanced");
            case ActivityRefusal.NoSuchEntry _ -> none("activity.no-such-entry");
            case ActivityRefusal.ReverseSettlementFirst _ -> conflict("activity.reverse-settlement-first");
            case ActivityRefusal.AlreadyHeld _ -> conflict("activity.already-held");
            case ActivityRefusal.RolesOutOfRange _ -> wrong("activity.roles-out-of-range");
            case ActivityRefusal.SameRole _ -> wrong("activity.same-role");
        };
    }

    static Verdict of(LoanRefusal refusal) {
        return switch (refusal) {
            case LoanRefusal.NoSuchLoan _ -> none("loan.none");
            case LoanRefusal.AlreadyRequested _ -> conflict("loan.already-requested");
            case LoanRefusal.SamePerson _ -> notYou("loan.same-person");
            case LoanRefusal.BorrowerApproves _ -> notYou("loan.borrower-approves");
            case LoanRefusal.AlreadyApproved _ -> conflict("loan.already-approved");
            case LoanRefusal.NotApproved _ -> conflict("loan.not-approved");
            case LoanRefusal.AlreadyPaidOut _ -> conflict("loan.already-paid-out");
            case LoanRefusal.AmountDiffers _ -> wrong("loan.amount-differs");
            case LoanRefusal.NotPaidOutBy _ -> conflict("loan.not-paid-out-by");
            case LoanRefusal.NoGuarantor _ -> wrong("loan.no-guarantor");
            case LoanRefusal.InterestTooHigh _ -> wrong("loan.interest-too-high");
            case LoanRefusal.MoreInstalmentsThanDong _ -> wrong("loan.more-instalments-than-dong");
            case LoanRefusal.NotOut _ -> conflict("loan.not-out");
            case LoanRefusal.MoreThanOwed _ -> wrong("loan.more-than-owed");
            case LoanRefusal.SplitDiffers _ -> conflict("loan.split-differs");
            case LoanRefusal.NoEntryBy _ -> conflict("loan.no-entry-by");
            case LoanRefusal.RepaidSince _ -> conflict("loan.repaid-since");
        };
    }

    static Verdict of(InspectionRefusal refusal) {
        return switch (refusal) {
            case InspectionRefusal.NoSuchInspection _ -> none("inspection.none");
            case InspectionRefusal.AlreadyRecorded _ -> conflict("inspection.already-recorded");
            case InspectionRefusal.ResultNeedsDone _ -> wrong("inspection.result-needs-done");
            case InspectionRefusal.NotForward _ -> conflict("inspection.not-forward");
            case InspectionRefusal.ResultStands _ -> conflict("inspection.result-stands");
        };
    }

    static Verdict of(PersonRefusal refusal) {
        return switch (refusal) {
            case PersonRefusal.AlreadyRegistered _ -> conflict("person.already-registered");
            case PersonRefusal.RollAlreadyRegistered _ -> conflict("person.roll-already-registered");
            case PersonRefusal.RollOutOfRange _ -> wrong("person.roll-out-of-range");
            case PersonRefusal.TwiceOnRoll _ -> wrong("person.twice-on-roll");
            case PersonRefusal.NoSuchPerson _ -> none("person.none");
            case PersonRefusal.KeyStays _ -> wrong("person.key-stays");
            case PersonRefusal.AlreadyDestroyed _ -> conflict("person.already-destroyed");
            case PersonRefusal.RetentionNotOver _ -> conflict("person.retention-not-over");
        };
    }
}
