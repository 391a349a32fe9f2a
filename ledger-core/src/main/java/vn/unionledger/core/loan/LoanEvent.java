package vn.unionledger.core.loan;

import java.time.LocalDate;
import java.util.List;
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

    LocalDate on();

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

    /** What it was asked for under: purpose, plan, who answers for it. */
    record ConditionsAgreed(UnitId unit, LoanId loan, LoanConditions conditions, LocalDate on, PersonId by)
            implements LoanEvent {}

    /** Its instalments, fixed when it was paid out, in the same append. */
    record LoanScheduled(UnitId unit, LoanId loan, List<Instalment> instalments, LocalDate on) implements LoanEvent {
        public LoanScheduled {
            instalments = List.copyOf(instalments);
        }
    }

    /** Money came back, in the same append as the voucher. */
    record LoanRepaid(
            UnitId unit,
            LoanId loan,
            PersonId borrower,
            VoucherId voucher,
            Vnd principal,
            Vnd interest,
            LocalDate paidOn,
            LocalDate on,
            boolean invented)
            implements LoanEvent {}

    /** Money that had come back was taken back by a reversal. */
    record RepaymentReversed(
            UnitId unit,
            LoanId loan,
            PersonId borrower,
            VoucherId voucher,
            Vnd principal,
            Vnd interest,
            LocalDate on,
            boolean invented)
            implements LoanEvent {}

    /**
     * Another schedule was agreed on for what was out. The old one stays what it was.
     *
     * @param carriedInterest interest that was open then; it is owed first
     */
    record LoanRescheduled(
            UnitId unit,
            LoanId loan,
            List<Instalment> instalments,
            Vnd carriedInterest,
            String decision,
            LocalDate on,
            PersonId by)
            implements LoanEvent {
        public LoanRescheduled {
            instalments = List.copyOf(instalments);
        }
    }

    /** Principal was written off by a decision, in the same append as the voucher. */
    record LoanWrittenOff(
            UnitId unit,
            LoanId loan,
            PersonId borrower,
            VoucherId voucher,
            Vnd amount,
            String decision,
            LocalDate on,
            boolean invented)
            implements LoanEvent {}

    /** What was written off was taken back by a reversal. */
    record WriteOffReversed(
            UnitId unit, LoanId loan, PersonId borrower, VoucherId voucher, Vnd amount, LocalDate on, boolean invented)
            implements LoanEvent {}

    /**
     * Nothing of it is out any more.
     *
     * @param writtenOff whether any of it was written off
     */
    record LoanClosed(UnitId unit, LoanId loan, PersonId borrower, boolean writtenOff, LocalDate on)
            implements LoanEvent {}
}
