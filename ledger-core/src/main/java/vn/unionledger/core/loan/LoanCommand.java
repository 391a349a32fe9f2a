package vn.unionledger.core.loan;

import java.time.LocalDate;
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

    /** Asks for a loan, đồng. */
    record RequestLoan(
            UnitId unit,
            LoanId loan,
            FundCode fund,
            PersonId borrower,
            Vnd amount,
            LocalDate on,
            PersonId by,
            boolean invented,
            LocalDate today)
            implements LoanCommand {}

    /** Approves what was asked for, in full. */
    record ApproveLoan(UnitId unit, LoanId loan, LocalDate on, PersonId by, LocalDate today) implements LoanCommand {}

    /** Says that a voucher pays the loan out; only from the act that posts it, in the same append. */
    record PayOut(UnitId unit, LoanId loan, VoucherId voucher, Vnd amount, LocalDate on) implements LoanCommand {}

    /** Says that the voucher which paid it out is taken back; only from the act that posts the reversal. */
    record ReversePayout(UnitId unit, LoanId loan, VoucherId voucher, LocalDate on) implements LoanCommand {}
}
