package vn.unionledger.api.problem;

import static vn.unionledger.api.problem.Verdict.conflict;
import static vn.unionledger.api.problem.Verdict.none;
import static vn.unionledger.api.problem.Verdict.notYou;
import static vn.unionledger.api.problem.Verdict.wrong;

import vn.unionledger.core.book.BookRefusal;
import vn.unionledger.core.fund.FundRefusal;
import vn.unionledger.core.organisation.UnitRefusal;
import vn.unionledger.core.voucher.VoucherRefusal;

/** The codes of what units, funds, books and vouchers refuse. */
final class BookVerdicts {
    private BookVerdicts() {}

    static Verdict of(UnitRefusal refusal) {
        return switch (refusal) {
            case UnitRefusal.UnitExists _ -> conflict("unit.exists");
            case UnitRefusal.NoSuchUnit _ -> none("unit.none");
            case UnitRefusal.NotInOffice _ -> notYou("unit.not-in-office");
            case UnitRefusal.NotFromAbove _ -> notYou("unit.not-from-above");
            case UnitRefusal.Incompatible _ -> conflict("unit.incompatible-offices");
            case UnitRefusal.OfficeTaken _ -> conflict("unit.office-taken");
            case UnitRefusal.AlreadyHolds _ -> conflict("unit.already-holds");
            case UnitRefusal.DoesNotHold _ -> conflict("unit.does-not-hold");
            case UnitRefusal.NotTheHolder _ -> notYou("unit.not-the-holder");
            case UnitRefusal.DelegatedToSelf _ -> wrong("unit.delegated-to-self");
            case UnitRefusal.TermBackwards _ -> wrong("unit.term-backwards");
            case UnitRefusal.SectionExists _ -> conflict("unit.section-exists");
            case UnitRefusal.NoSuchSection _ -> none("unit.no-such-section");
            case UnitRefusal.WrongNesting _ -> wrong("unit.wrong-nesting");
            case UnitRefusal.WrongParent _ -> wrong("unit.wrong-parent");
            case UnitRefusal.NothingChanges _ -> conflict("unit.nothing-changes");
        };
    }

    static Verdict of(FundRefusal refusal) {
        return switch (refusal) {
            case FundRefusal.FundExists _ -> conflict("fund.exists");
            case FundRefusal.NoSuchFund _ -> none("fund.none");
            case FundRefusal.FundNotYetOpen _ -> conflict("fund.not-yet-open");
            case FundRefusal.FundIsClosed _ -> conflict("fund.closed");
            case FundRefusal.UseNotAllowed _ -> wrong("fund.use-not-allowed");
            case FundRefusal.OwnerMissing _ -> wrong("fund.owner-missing");
            case FundRefusal.OwnerNotAllowed _ -> wrong("fund.owner-not-allowed");
            case FundRefusal.NoRulesOfItsOwn _ -> wrong("fund.no-rules-of-its-own");
            case FundRefusal.FundNotEmpty _ -> conflict("fund.not-empty");
        };
    }

    static Verdict of(BookRefusal refusal) {
        return switch (refusal) {
            case BookRefusal.BookNotOpen _ -> conflict("book.not-open");
            case BookRefusal.BookAlreadyOpen _ -> conflict("book.already-open");
            case BookRefusal.PlaceExists _ -> conflict("book.place-exists");
            case BookRefusal.NoSuchPlace _ -> none("book.no-such-place");
            case BookRefusal.NoPlaces _ -> wrong("book.no-places");
            case BookRefusal.BeforeOpening _ -> conflict("book.before-opening");
            case BookRefusal.MonthIsClosed _ -> conflict("book.month-closed");
            case BookRefusal.MonthIsOpen _ -> conflict("book.month-open");
            case BookRefusal.MonthNotOver _ -> conflict("book.month-not-over");
            case BookRefusal.EarlierMonthOpen _ -> conflict("book.earlier-month-open");
            case BookRefusal.WrongConcernsOn _ -> wrong("book.wrong-concerns-on");
            case BookRefusal.NoLines _ -> wrong("book.no-lines");
            case BookRefusal.TooManyLines _ -> wrong("book.too-many-lines");
            case BookRefusal.ZeroLine _ -> wrong("book.zero-line");
            case BookRefusal.Unbalanced _ -> wrong("book.unbalanced");
            case BookRefusal.WrongKind _ -> wrong("book.wrong-kind");
            case BookRefusal.LineDoesNotFit _ -> wrong("book.line-does-not-fit");
            case BookRefusal.AccountNotOfFund _ -> wrong("book.account-not-of-fund");
            case BookRefusal.BadPurpose _ -> wrong("book.bad-purpose");
            case BookRefusal.NotSettledWhole _ -> wrong("book.not-settled-whole");
            case BookRefusal.FundsDoNotMeet _ -> wrong("book.funds-do-not-meet");
            case BookRefusal.MixedMoney _ -> wrong("book.mixed-money");
            case BookRefusal.SamePlace _ -> wrong("book.same-place");
            case BookRefusal.OneFundOnly _ -> wrong("book.one-fund-only");
            case BookRefusal.NotTheWholeBalance _ -> conflict("book.not-the-whole-balance");
            case BookRefusal.StillOwedOrLent _ -> conflict("book.still-owed-or-lent");
            case BookRefusal.MoreThanInterest _ -> conflict("book.more-than-interest");
            case BookRefusal.OthersMoney _ -> conflict("book.others-money");
            case BookRefusal.FundHasEnded _ -> conflict("book.fund-has-ended");
            case BookRefusal.RestrictedToOrdinary _ -> wrong("book.restricted-to-ordinary");
            case BookRefusal.NotEnough _ -> conflict("book.not-enough");
            case BookRefusal.MoreThanOpen _ -> conflict("book.more-than-open");
            case BookRefusal.BalanceTooLarge _ -> conflict("book.balance-too-large");
            case BookRefusal.PurposeNotByHand _ -> wrong("book.purpose-not-by-hand");
            case BookRefusal.EmptyBatch _ -> wrong("book.empty-batch");
            case BookRefusal.BatchTooLarge _ -> wrong("book.batch-too-large");
            case BookRefusal.BatchOutOfOrder _ -> wrong("book.batch-out-of-order");
            case BookRefusal.AlreadyImported _ -> conflict("book.already-imported");
            case BookRefusal.BatchRefused _ -> wrong("book.batch-refused");
        };
    }

    static Verdict of(VoucherRefusal refusal) {
        return switch (refusal) {
            case VoucherRefusal.VoucherExists _ -> conflict("voucher.exists");
            case VoucherRefusal.NoSuchVoucher _ -> none("voucher.none");
            case VoucherRefusal.WrongStep _ -> conflict("voucher.wrong-step");
            case VoucherRefusal.SamePerson _ -> notYou("voucher.same-person");
            case VoucherRefusal.NotTheMaker _ -> notYou("voucher.not-the-maker");
            case VoucherRefusal.ContentHasChanged _ -> conflict("voucher.content-changed");
            case VoucherRefusal.NothingChanged _ -> conflict("voucher.nothing-changed");
            case VoucherRefusal.NoSuchCase _ -> none("voucher.no-such-case");
            case VoucherRefusal.CaseOfOtherFund _ -> wrong("voucher.case-of-other-fund");
            case VoucherRefusal.ReversalStays _ -> conflict("voucher.reversal-stays");
            case VoucherRefusal.AlreadyReversed _ -> conflict("voucher.already-reversed");
            case VoucherRefusal.NotItsReversal _ -> wrong("voucher.not-its-reversal");
            case VoucherRefusal.ReasonMissing _ -> wrong("voucher.reason-missing");
        };
    }
}
