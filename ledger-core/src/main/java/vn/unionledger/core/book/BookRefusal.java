package vn.unionledger.core.book;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Refusal;

/** Why a book refuses. Lines are counted from 1. */
public sealed interface BookRefusal extends Refusal {
    record BookNotOpen(UnitId unit) implements BookRefusal {}

    record BookAlreadyOpen(UnitId unit) implements BookRefusal {}

    record PlaceExists(PlaceCode place) implements BookRefusal {}

    record NoSuchPlace(UnitId unit, PlaceCode place) implements BookRefusal {}

    /** A book needs at least one place of money. */
    record NoPlaces(UnitId unit) implements BookRefusal {}

    record BeforeOpening(LocalDate occurredOn, LocalDate openedOn) implements BookRefusal {}

    record MonthIsClosed(YearMonth month) implements BookRefusal {}

    record MonthIsOpen(YearMonth month) implements BookRefusal {}

    record MonthNotOver(YearMonth month, LocalDate today) implements BookRefusal {}

    /** Months are closed in their order; this one comes first. */
    record EarlierMonthOpen(YearMonth month) implements BookRefusal {}

    /** Only a correction, a reversal or a late decision's difference concerns another day, and never a later one than it is booked on. */
    record WrongConcernsOn(LocalDate concernsOn, LocalDate occurredOn) implements BookRefusal {}

    record NoLines() implements BookRefusal {}

    record TooManyLines(int lines, int most) implements BookRefusal {}

    record ZeroLine(int line) implements BookRefusal {}

    /** An advance is settled whole: what was spent and the rest that comes back are together what was advanced. */
    record NotSettledWhole(Vnd advanced, Vnd settled) implements BookRefusal {}

    /** What leaves one fund for another does not arrive there: {@code difference} đồng. */
    record FundsDoNotMeet(long difference) implements BookRefusal {}

    /** Debits and credits of the fund differ by {@code difference} đồng (debit more if positive). */
    record Unbalanced(FundCode fund, long difference) implements BookRefusal {}

    /** The lines make it a voucher of another kind. */
    record WrongKind(VoucherKind kind, VoucherKind fitting) implements BookRefusal {}

    /** One voucher moves cash or bank money, in or out; only a transfer does both. */
    record MixedMoney() implements BookRefusal {}

    /** Money moved from a place to itself. */
    record SamePlace(PlaceCode place) implements BookRefusal {}

    /** A voucher for a case draws on one fund. */
    record OneFundOnly(String purpose) implements BookRefusal {}

    /** A voucher of this purpose has no such line: account or side are wrong. */
    record LineDoesNotFit(int line, Account account, boolean debit, String purpose) implements BookRefusal {}

    /** A fund of that kind has no such account: a pass-through fund, for example, has neither income nor expense. */
    record AccountNotOfFund(int line, Account account, FundCode fund) implements BookRefusal {}

    /** A count or number of the purpose is below 1, or a correction has no purpose of its own. */
    record BadPurpose(String field, String value) implements BookRefusal {}

    /** Restricted money never becomes ordinary union money. */
    record RestrictedToOrdinary(FundCode from, FundCode to) implements BookRefusal {}

    /** The fund has only {@code there} in that place, as recorded so far. */
    record NotEnough(FundCode fund, PlaceCode place, Vnd there, Vnd needed) implements BookRefusal {}

    /** More would be settled or repaid on this advance, loan or shortage than is open. */
    record MoreThanOpen(FundCode fund, Account account, Vnd open, Vnd wanted) implements BookRefusal {}

    /** A balance would pass 10^15 đồng. */
    record BalanceTooLarge(FundCode fund, Account account) implements BookRefusal {}

    /** A purpose that is only posted by opening, import, reversal or correction. */
    record PurposeNotByHand(String purpose) implements BookRefusal {}

    record EmptyBatch(ImportId file) implements BookRefusal {}

    record BatchTooLarge(int vouchers, int most) implements BookRefusal {}

    /** The batch's transactions are not ascending within {@code from} to {@code to}, or belong to another file. */
    record BatchOutOfOrder(int txn) implements BookRefusal {}

    /** The file is posted up to {@code upTo} for this unit. */
    record AlreadyImported(ImportId file, int upTo) implements BookRefusal {}

    /** The whole batch is refused because of one transaction. */
    record BatchRefused(int txn, Refusal why) implements BookRefusal {}

    /** A closing balance is all the fund holds: this would leave {@code left}. */
    record NotTheWholeBalance(FundCode fund, Vnd left) implements BookRefusal {}

    /** A fund ends only when it owes nobody anything and nothing of it is lent, advanced or on its way. */
    record StillOwedOrLent(FundCode fund, Vnd owed, Vnd lent) implements BookRefusal {}

    /** As interest only what the fund has earned and not yet moved leaves it. */
    record MoreThanInterest(FundCode fund, Vnd left, Vnd asked) implements BookRefusal {}

    /** Of what a restricted fund has, only {@code free} is nobody else's: the rest is its members' or owed to others. */
    record OthersMoney(FundCode fund, Vnd free, Vnd asked) implements BookRefusal {}

    /** All that was left of the fund has been moved away: it takes nothing in and pays nothing any more. */
    record FundHasEnded(FundCode fund) implements BookRefusal {}
}
