package vn.unionledger.core.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What may be asked about a loan of a revolving fund. */
public sealed interface LoanCommand extends Targeted {
    UnitId unit();

    LoanId loan();

    @Override
    default String target() {
        return "loan/" + loan();
    }

    /**
     * Asks for a loan, đồng.
     *
     * @param conditions absent where nothing was agreed about how it is paid back
     */
    record RequestLoan(
            UnitId unit,
            LoanId loan,
            FundCode fund,
            PersonId borrower,
            Vnd amount,
            @Nullable LoanConditions conditions,
            LocalDate on,
            PersonId by,
            boolean invented,
            LocalDate today)
            implements LoanCommand {
        /** Without conditions. */
        public RequestLoan(
                UnitId unit,
                LoanId loan,
                FundCode fund,
                PersonId borrower,
                Vnd amount,
                LocalDate on,
                PersonId by,
                boolean invented,
                LocalDate today) {
            this(unit, loan, fund, borrower, amount, null, on, by, invented, today);
        }
    }

    /** Approves what was asked for, in full. */
    record ApproveLoan(UnitId unit, LoanId loan, LocalDate on, PersonId by, LocalDate today) implements LoanCommand {}

    /** Says that a voucher pays the loan out; only from the act that posts it, in the same append. */
    record PayOut(UnitId unit, LoanId loan, VoucherId voucher, Vnd amount, LocalDate on) implements LoanCommand {}

    /** Says that the voucher which paid it out is taken back; only from the act that posts the reversal. */
    record ReversePayout(UnitId unit, LoanId loan, VoucherId voucher, LocalDate on) implements LoanCommand {}

    /**
     * Says that a voucher brings money back; only from the act that posts it, in the same append.
     *
     * @param paidOn the day the money was given, as the paper says
     */
    record Repay(
            UnitId unit, LoanId loan, VoucherId voucher, Vnd principal, Vnd interest, LocalDate paidOn, LocalDate on)
            implements LoanCommand {}

    /** Says that a voucher writes part or all of it off by a decision; only from the act that posts it. */
    record WriteOff(UnitId unit, LoanId loan, VoucherId voucher, Vnd amount, String decision, LocalDate on)
            implements LoanCommand {}

    /** Says that the voucher which brought money back, or wrote it off, is taken back; only from the act that posts the reversal. */
    record ReverseEntry(UnitId unit, LoanId loan, VoucherId voucher, LocalDate on) implements LoanCommand {}

    /** Agrees on another schedule for what is out, by a decision. */
    record Reschedule(
            UnitId unit, LoanId loan, RepaymentPlan plan, String decision, LocalDate on, PersonId by, LocalDate today)
            implements LoanCommand {}
}
