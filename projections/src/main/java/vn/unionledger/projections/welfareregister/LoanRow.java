package vn.unionledger.projections.welfareregister;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;

/**
 * A loan of a revolving fund as it stood.
 *
 * @param paid đồng paid out and not taken back
 */
public record LoanRow(
        LoanId loan,
        PersonId borrower,
        FundCode fund,
        Vnd amount,
        Vnd paid,
        State state,
        LocalDate requestedOn,
        @Nullable LocalDate decidedOn,
        List<Payment> payments,
        @Nullable PersonId requestedBy,
        @Nullable PersonId decidedBy,
        boolean invented,
        long position,
        String hash) {
    public LoanRow {
        payments = List.copyOf(payments);
    }
}
