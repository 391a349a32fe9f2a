package vn.unionledger.api.loan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Cut;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.door.Things;
import vn.unionledger.api.person.Named;
import vn.unionledger.api.person.Reveal;
import vn.unionledger.api.person.Reveal.Names;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.DecisionAsked;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.welfareregister.LoanBook;
import vn.unionledger.projections.welfareregister.LoanRow;
import vn.unionledger.projections.welfareregister.Payment;
import vn.unionledger.projections.welfareregister.State;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/**
 * Loans over HTTP. Each is paid out by a voucher of type {@code loan}, paid back by {@code /vouchers/loan-repayments}, written off
 * by one of type {@code loan-written-off}. How they stand is at {@code /mutual-aid}.
 */
@RestController
@RequestMapping("/api/v1/loans")
class LoanApi {
    private static final String NONE = "loan.none";

    private final Loans loans;
    private final WelfareRegister register;
    private final Things things;
    private final Reveal reveal;

    LoanApi(Loans loans, WelfareRegister register, Things things, Reveal reveal) {
        this.loans = loans;
        this.register = register;
        this.things = things;
        this.reveal = reveal;
    }

    /**
     * A loan as it stood, for somebody.
     *
     * @param paid đồng paid out and not taken back
     * @param borrower absent for who may not see people
     */
    record LoanSheet(
            LoanId loan,
            FundCode fund,
            Vnd amount,
            Vnd paid,
            State state,
            LocalDate requestedOn,
            @Nullable LocalDate decidedOn,
            List<Payment> payments,
            @Nullable Named borrower,
            @Nullable Named requestedBy,
            @Nullable Named decidedBy,
            boolean invented,
            long position,
            String hash) {
        LoanSheet {
            payments = List.copyOf(payments);
        }

        static LoanSheet of(LoanRow row, @Nullable Names names) {
            return new LoanSheet(
                    row.loan(),
                    row.fund(),
                    row.amount(),
                    row.paid(),
                    row.state(),
                    row.requestedOn(),
                    row.decidedOn(),
                    row.payments(),
                    names == null ? null : names.of(row.borrower()),
                    names == null ? null : names.ofNullable(row.requestedBy()),
                    names == null ? null : names.ofNullable(row.decidedBy()),
                    row.invented(),
                    row.position(),
                    row.hash());
        }
    }

    /**
     * The loans of a unit up to a day.
     *
     * @param people how many borrowers had a loan paid out, each once
     * @param amount all that was paid out and not taken back, đồng
     */
    record LoanPage(int people, Vnd amount, boolean invented, Cut<LoanSheet> loans) {}

    /** All loans up to the last day of the period. */
    @GetMapping
    LoanPage list(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Long after) {
        LoanBook book = register.loans(seen.unit(), asked);
        Cut<LoanRow> page = Cut.of(book.loans(), LoanRow::position, after);
        Names names = names(seen, page.rows());
        return new LoanPage(book.people(), book.amount(), book.invented(), page.map(row -> LoanSheet.of(row, names)));
    }

    @GetMapping("/{loan}")
    LoanSheet show(Seen seen, @PathVariable LoanId loan, Asked asked) {
        things.events(seen, "loan", loan, NONE);
        LoanRow row = register.loan(loan, asked).orElseThrow(() -> new ProblemException(404, NONE));
        return LoanSheet.of(row, names(seen, List.of(row)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded request(@RequestBody LoanAsked asked, Sending sending) {
        return Recorded.of(Loans.idOf(sending), loans.request(sending, asked));
    }

    @PostMapping("/{loan}/approve")
    Recorded approve(
            @PathVariable LoanId loan, @RequestBody(required = false) @Nullable DecisionAsked asked, Sending sending) {
        return Recorded.of(loan, loans.approve(sending, loan, asked));
    }

    /** Agrees on another schedule for what is out, by a decision; the old one stays to be read. */
    @PostMapping("/{loan}/reschedule")
    Recorded reschedule(@PathVariable LoanId loan, @RequestBody LoanAsked.RescheduleAsked asked, Sending sending) {
        return Recorded.of(loan, loans.reschedule(sending, loan, asked));
    }

    private @Nullable Names names(Seen seen, List<LoanRow> rows) {
        return reveal.namesOf(seen, rows, LoanRow::borrower, LoanRow::requestedBy, LoanRow::decidedBy);
    }
}
