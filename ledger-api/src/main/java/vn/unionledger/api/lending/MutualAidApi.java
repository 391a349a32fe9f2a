package vn.unionledger.api.lending;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Cut;
import vn.unionledger.api.door.Things;
import vn.unionledger.api.person.Named;
import vn.unionledger.api.person.Reveal;
import vn.unionledger.api.person.Reveal.Names;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.loan.LoanConditions;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.lending.DepositRow;
import vn.unionledger.projections.lending.Lending;
import vn.unionledger.projections.lending.LendingBook;
import vn.unionledger.projections.lending.LentRow;

/** How the mutual-aid fund stands over HTTP: sums, loans with their schedules, and members' money. */
@RestController
@RequestMapping("/api/v1/mutual-aid")
class MutualAidApi {
    private static final String NONE = "loan.none";

    private final Lending lending;
    private final Things things;
    private final Reveal reveal;

    MutualAidApi(Lending lending, Things things, Reveal reveal) {
        this.lending = lending;
        this.things = things;
        this.reveal = reveal;
    }

    /**
     * The sums of all loans and of members' money on the last day of the period, đồng.
     *
     * @param people how many had a loan paid out, each once
     * @param lent all that was ever paid out and not taken back
     * @param owedToMembers members' money: paid in less given back
     */
    record MutualAid(
            int people,
            Vnd lent,
            Vnd repaid,
            Vnd writtenOff,
            Vnd outstanding,
            Vnd overdue,
            int overdueLoans,
            Vnd interestPaid,
            Vnd interestOpen,
            Vnd owedToMembers,
            boolean invented) {}

    /** @param member absent for who may not see people */
    record DepositSheet(FundCode fund, @Nullable Named member, Vnd paidIn, Vnd givenBack, Vnd owed, boolean invented) {}

    @GetMapping
    MutualAid sums(Seen seen, Asked asked) {
        LendingBook book = lending.book(seen.unit(), asked);
        List<DepositRow> deposits = lending.deposits(seen.unit(), asked);
        return new MutualAid(
                book.people(),
                book.lent(),
                book.repaid(),
                book.writtenOff(),
                book.outstanding(),
                book.overdue(),
                book.overdueLoans(),
                book.interestPaid(),
                book.interestOpen(),
                Vnd.sum(deposits.stream().map(DepositRow::owed)),
                book.invented() || deposits.stream().anyMatch(DepositRow::invented));
    }

    /** All loans, in the order they were asked for. */
    @GetMapping("/loans")
    Cut<LentSheet> loans(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Long after) {
        Cut<LentRow> page = Cut.of(lending.book(seen.unit(), asked).loans(), LentRow::position, after);
        Names names = names(seen, page.rows());
        return page.map(row -> LentSheet.of(row, names));
    }

    @GetMapping("/loans/{loan}")
    LentSheet loan(Seen seen, @PathVariable LoanId loan, Asked asked) {
        things.events(seen, "loan", loan, NONE);
        LentRow row = lending.loan(loan, asked).orElseThrow(() -> new ProblemException(404, NONE));
        return LentSheet.of(row, names(seen, List.of(row)));
    }

    /** What each fund owes each member. */
    @GetMapping("/deposits")
    List<DepositSheet> deposits(Seen seen, Asked asked) {
        List<DepositRow> rows = lending.deposits(seen.unit(), asked);
        Names names = reveal.namesOf(seen, rows, DepositRow::member);
        return rows.stream()
                .map(row -> new DepositSheet(
                        row.fund(),
                        names == null ? null : names.of(row.member()),
                        row.paidIn(),
                        row.givenBack(),
                        row.owed(),
                        row.invented()))
                .toList();
    }

    private @Nullable Names names(Seen seen, List<LentRow> rows) {
        if (!seen.names()) {
            return null;
        }
        List<PersonId> people = new ArrayList<>();
        for (LentRow row : rows) {
            people.add(row.borrower());
            LoanConditions conditions = row.conditions();
            if (conditions != null) {
                people.addAll(conditions.guarantors());
            }
        }
        return reveal.names(seen, people);
    }
}
