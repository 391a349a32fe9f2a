package vn.unionledger.ops.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanCommand.Reschedule;
import vn.unionledger.core.loan.LoanConditions;
import vn.unionledger.core.loan.LoanPurpose;
import vn.unionledger.core.loan.RepaymentPlan;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.voucher.VoucherCommand.SubmitLoanRepayment;

/** Loans of the mutual-aid fund, with and without interest: asked for, paid out, paid back in parts, agreed anew, written off. */
final class Loans extends Matter {
    private static final int ASKED_DAYS_AGO = 40;
    private static final int OUT_DAYS_AGO_MOST = 30;
    private static final int INTEREST_POINTS = 600;
    private static final Vnd FIRST = Vnd.of(3_000_000);
    private static final String DECISION = "05/QĐ-BCH";

    private final List<Loan> asked =
            new ArrayList<>(Union.UNITS.stream().map(Loans::first).toList());
    private final List<Loan> out = new ArrayList<>();

    /** A loan somebody asked for. */
    private record Loan(UnitId unit, LoanId id, Vnd amount) {}

    Loans(RandomGenerator chance) {
        super(chance);
    }

    /** What asks for a unit's first loan; its fund has to be open. */
    static RequestLoan founding(UnitId unit) {
        return request(first(unit), null);
    }

    private static Loan first(UnitId unit) {
        return new Loan(unit, new LoanId(Union.id("loan of " + unit)), FIRST);
    }

    @Override
    Optional<VoucherContent> content(UnitId unit, Place place) {
        return onceIn(3) ? paid(unit) : back(unit, place).or(() -> paid(unit));
    }

    private Optional<VoucherContent> paid(UnitId unit) {
        return any(of(unit, asked))
                .map(loan ->
                        Postings.loan(paper(OUT_DAYS_AGO_MOST), Union.LENDING, Union.BANK, loan.id(), loan.amount()));
    }

    private Optional<VoucherContent> back(UnitId unit, Place place) {
        return any(of(unit, out)).map(loan -> repaid(loan, place));
    }

    /** Without interest: refused for a loan that bears any by then. */
    private VoucherContent repaid(Loan loan, Place place) {
        Vnd amount = mostly(loan.amount());
        return onceIn(5)
                ? Postings.loanWrittenOff(paper(0), Union.LENDING, loan.id(), DECISION, amount)
                : Postings.loanRepaid(paper(0), Union.LENDING, place, loan.id(), amount, Vnd.ZERO);
    }

    @Override
    Optional<Want> want(UnitId unit, int number) {
        Optional<Want> known =
                switch (draw(5)) {
                    case 0, 1 -> any(of(unit, out)).map(loan -> repayment(loan, number));
                    case 2 -> any(of(unit, out)).map(this::reschedule);
                    default -> Optional.empty();
                };
        return known.or(() -> Optional.of(request(unit, number)));
    }

    private Want repayment(Loan loan, int number) {
        var voucher = new VoucherId(Union.id("voucher " + number));
        var command = new SubmitLoanRepayment(
                loan.unit(),
                voucher,
                loan.id(),
                Union.CASH,
                mostly(loan.amount()),
                paper(OUT_DAYS_AGO_MOST / 2),
                Union.officer(loan.unit(), Office.ACCOUNTANT),
                Union.TODAY);
        return new Want(Office.ACCOUNTANT, command, voucher, () -> {});
    }

    private Want reschedule(Loan loan) {
        var command = new Reschedule(
                loan.unit(),
                loan.id(),
                plan(),
                DECISION,
                Union.TODAY,
                Union.officer(loan.unit(), Office.CHAIR),
                Union.TODAY);
        return new Want(Office.CHAIR, command, () -> {});
    }

    private Want request(UnitId unit, int number) {
        var loan = new Loan(unit, new LoanId(Union.id("loan " + number)), amount());
        return new Want(Office.ACCOUNTANT, request(loan, conditions()), () -> asked.add(loan));
    }

    private static RequestLoan request(Loan loan, @Nullable LoanConditions conditions) {
        return new RequestLoan(
                loan.unit(),
                loan.id(),
                Union.LENDING,
                new PersonId(Union.id("borrower of " + loan.id())),
                loan.amount(),
                conditions,
                daysAgo(ASKED_DAYS_AGO),
                Union.officer(loan.unit(), Office.ACCOUNTANT),
                false,
                Union.TODAY);
    }

    private @Nullable LoanConditions conditions() {
        return onceIn(2) ? null : new LoanConditions(LoanPurpose.LIVELIHOOD, plan(), List.of(), null);
    }

    private RepaymentPlan plan() {
        return new RepaymentPlan(1 + draw(3), 1, Union.TODAY, INTEREST_POINTS);
    }

    @Override
    void posted(Slip slip) {
        if (slip.content() != null && slip.content().purpose() instanceof Purpose.LoanDisbursed paid) {
            List<Loan> now =
                    asked.stream().filter(loan -> loan.id().equals(paid.loan())).toList();
            out.addAll(now);
            if (onceIn(2)) {
                asked.removeAll(now);
            }
        }
    }

    private static List<Loan> of(UnitId unit, List<Loan> loans) {
        return loans.stream().filter(loan -> loan.unit().equals(unit)).toList();
    }
}
