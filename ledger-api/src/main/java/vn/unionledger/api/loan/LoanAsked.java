package vn.unionledger.api.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;

/**
 * A loan to be asked for.
 *
 * @param fund a revolving fund
 * @param borrower who borrows, if registered before
 * @param borrowerName who borrows, if new; registered with the loan
 * @param on the day it is asked for; absent means today
 * @param invented whether the figure is invented for a sample
 */
public record LoanAsked(
        FundCode fund,
        @Nullable PersonId borrower,
        @Nullable @Length(max = 120) String borrowerName,
        Vnd amount,
        @Nullable LocalDate on,
        @Nullable Boolean invented) {
    /** Masks the borrower. */
    @Override
    public String toString() {
        return "LoanAsked[" + fund + "]";
    }
}
