package vn.unionledger.projections.welfareregister;

import java.util.List;
import vn.unionledger.core.money.Vnd;

/**
 * The loans of a unit up to a day.
 *
 * @param people how many borrowers had a loan paid out, each once
 * @param amount all that was paid out and not taken back, đồng
 */
public record LoanBook(List<LoanRow> loans, int people, Vnd amount, boolean invented) {
    public LoanBook {
        loans = List.copyOf(loans);
    }
}
