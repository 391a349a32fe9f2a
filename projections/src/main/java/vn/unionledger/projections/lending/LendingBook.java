package vn.unionledger.projections.lending;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.unionledger.core.loan.LoanStanding;
import vn.unionledger.core.money.Vnd;

/**
 * All loans of a unit on a day, đồng.
 *
 * @param people how many had a loan paid out, each once however many loans
 * @param lent all that was ever paid out and not taken back
 * @param outstanding lent less repaid less written off
 * @param overdue of it, what was due
 * @param overdueLoans how many loans have something overdue
 */
public record LendingBook(
        List<LentRow> loans,
        int people,
        Vnd lent,
        Vnd repaid,
        Vnd writtenOff,
        Vnd outstanding,
        Vnd overdue,
        int overdueLoans,
        Vnd interestPaid,
        Vnd interestOpen,
        boolean invented) {
    public LendingBook {
        loans = List.copyOf(loans);
    }

    static LendingBook of(List<LentRow> loans) {
        List<LentRow> lent = loans.stream().filter(LentRow::isLent).toList();
        return new LendingBook(
                loans,
                (int) lent.stream().map(LentRow::borrower).distinct().count(),
                sum(lent, LoanStanding::lent),
                sum(lent, LoanStanding::repaid),
                sum(lent, LoanStanding::writtenOff),
                sum(lent, LoanStanding::outstanding),
                sum(lent, LoanStanding::overdue),
                (int) lent.stream()
                        .filter(row -> row.stage() == LentStage.OVERDUE)
                        .count(),
                sum(lent, LoanStanding::interestPaid),
                sum(lent, LoanStanding::interestOpen),
                lent.stream().anyMatch(LentRow::invented));
    }

    private static Vnd sum(List<LentRow> lent, Function<LoanStanding, Vnd> part) {
        return Vnd.sum(
                lent.stream().map(LentRow::standing).filter(Objects::nonNull).map(part));
    }
}
