package vn.unionledger.core.loan;

import java.time.LocalDate;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What has happened to a loan of a revolving fund. Stored for ever: add a record or a revision, never edit one. */
public sealed interface LoanEvent {
    UnitId unit();

    LoanId loan();

    /** A loan was asked for. The borrower is a random id; the name is sealed with the person's key. */
    record LoanRequested(
            UnitId unit,
            LoanId loan,
            FundCode fund,
            PersonId borrower,
            Vnd amount,
            LocalDate on,
            PersonId by,
            boolean invented)
            implements LoanEvent {}

    /** Another officer approved it. */
    record LoanApproved(UnitId unit, LoanId loan, Vnd amount, LocalDate on, PersonId by) implements LoanEvent {}

    /** It was paid out, in the same append as the voucher. */
    record LoanPaidOut(
            UnitId unit, LoanId loan, PersonId borrower, VoucherId voucher, Vnd amount, LocalDate on, boolean invented)
            implements LoanEvent {}

    /** The payout was taken back by a reversal. */
    record LoanPayoutReversed(
            UnitId unit, LoanId loan, PersonId borrower, VoucherId voucher, Vnd amount, LocalDate on, boolean invented)
            implements LoanEvent {}
}
