package vn.unionledger.core.loan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.LoanEvent.ConditionsAgreed;
import vn.unionledger.core.loan.LoanEvent.LoanApproved;
import vn.unionledger.core.loan.LoanEvent.LoanClosed;
import vn.unionledger.core.loan.LoanEvent.LoanPaidOut;
import vn.unionledger.core.loan.LoanEvent.LoanPayoutReversed;
import vn.unionledger.core.loan.LoanEvent.LoanRepaid;
import vn.unionledger.core.loan.LoanEvent.LoanRequested;
import vn.unionledger.core.loan.LoanEvent.LoanRescheduled;
import vn.unionledger.core.loan.LoanEvent.LoanScheduled;
import vn.unionledger.core.loan.LoanEvent.LoanWrittenOff;
import vn.unionledger.core.loan.LoanEvent.RepaymentReversed;
import vn.unionledger.core.loan.LoanEvent.WriteOffReversed;

/** A loan as it stood on a day, folded from the facts known at some moment: later days are left out, as booked. */
public final class LoanHistory {
    private LoanHistory() {}

    /** The loan on that day; nothing if nobody had asked for it. */
    public static Optional<Loan.Opened> on(List<LoanEvent> facts, LocalDate until) {
        Loan loan = new Loan.Unopened();
        Set<VoucherId> standing = new HashSet<>();
        for (LoanEvent fact : facts) {
            if (!fact.on().isAfter(until) && follows(fact, loan, standing)) {
                loan = loan.evolve(fact);
                count(fact, standing);
            }
        }
        return loan instanceof Loan.Opened opened ? Optional.of(opened) : Optional.empty();
    }

    /** Whether what the fact follows had been booked by that day too. */
    private static boolean follows(LoanEvent fact, Loan loan, Set<VoucherId> standing) {
        return switch (fact) {
            case LoanRequested _ -> loan instanceof Loan.Unopened;
            case ConditionsAgreed _, LoanApproved _ -> loan instanceof Loan.Requested;
            case LoanPaidOut _ -> loan instanceof Loan.Approved;
            case LoanScheduled _, LoanRescheduled _, LoanRepaid _, LoanWrittenOff _ -> loan instanceof Loan.PaidOut;
            case LoanPayoutReversed e -> standing.contains(e.voucher());
            case RepaymentReversed e -> standing.contains(e.voucher());
            case WriteOffReversed e -> standing.contains(e.voucher());
            case LoanClosed _ ->
                loan instanceof Loan.PaidOut out
                        && out.standing(fact.on()).outstanding().isZero();
        };
    }

    private static void count(LoanEvent fact, Set<VoucherId> standing) {
        switch (fact) {
            case LoanPaidOut e -> standing.add(e.voucher());
            case LoanRepaid e -> standing.add(e.voucher());
            case LoanWrittenOff e -> standing.add(e.voucher());
            case LoanPayoutReversed e -> standing.remove(e.voucher());
            case RepaymentReversed e -> standing.remove(e.voucher());
            case WriteOffReversed e -> standing.remove(e.voucher());
            case LoanRequested _,
                    ConditionsAgreed _,
                    LoanApproved _,
                    LoanScheduled _,
                    LoanRescheduled _,
                    LoanClosed _ -> {}
        }
    }
}
