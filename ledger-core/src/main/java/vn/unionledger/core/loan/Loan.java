package vn.unionledger.core.loan;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.unionledger.core.act.Backing;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.LoanCommand.ApproveLoan;
import vn.unionledger.core.loan.LoanCommand.PayOut;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanCommand.ReversePayout;
import vn.unionledger.core.loan.LoanEvent.LoanApproved;
import vn.unionledger.core.loan.LoanEvent.LoanPaidOut;
import vn.unionledger.core.loan.LoanEvent.LoanPayoutReversed;
import vn.unionledger.core.loan.LoanEvent.LoanRequested;
import vn.unionledger.core.loan.LoanRefusal.AlreadyApproved;
import vn.unionledger.core.loan.LoanRefusal.AlreadyPaidOut;
import vn.unionledger.core.loan.LoanRefusal.AlreadyRequested;
import vn.unionledger.core.loan.LoanRefusal.AmountDiffers;
import vn.unionledger.core.loan.LoanRefusal.BorrowerApproves;
import vn.unionledger.core.loan.LoanRefusal.NoSuchLoan;
import vn.unionledger.core.loan.LoanRefusal.NotApproved;
import vn.unionledger.core.loan.LoanRefusal.NotPaidOutBy;
import vn.unionledger.core.loan.LoanRefusal.SamePerson;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;

/** The life of one loan: asked for by one officer, approved by another who is not the borrower, then paid out. */
public sealed interface Loan {
    /** Nobody has asked yet. */
    record Unopened() implements Loan {}

    /** Asked for, and waiting for another officer. */
    record Requested(Terms terms, LocalDate on, PersonId by) implements Opened {}

    /** Approved, and not paid out. */
    record Approved(Terms terms, LocalDate on) implements Opened {}

    /** Paid out by that voucher. Should the payout be taken back, the approval still stands. */
    record PaidOut(Approved approval, VoucherId voucher) implements Opened {
        @Override
        public Terms terms() {
            return approval.terms();
        }
    }

    /** A loan that somebody has asked for. */
    sealed interface Opened extends Loan {
        Terms terms();
    }

    /** What was asked for, đồng. */
    record Terms(UnitId unit, FundCode fund, PersonId borrower, Vnd amount, boolean invented) {}

    /** What a voucher for this loan must agree with; nothing before somebody has asked. */
    default Optional<Backing> backing() {
        return this instanceof Opened opened
                ? Optional.of(new Backing(opened.terms().unit(), opened.terms().fund(), this instanceof Requested))
                : Optional.empty();
    }

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link LoanRefusal}, or a field's refusal
     */
    default List<LoanEvent> decide(LoanCommand command) {
        return List.of(
                switch (command) {
                    case RequestLoan c -> request(c);
                    case ApproveLoan c -> approve(c, termsOf(c));
                    case PayOut c -> payOut(c, termsOf(c));
                    case ReversePayout c -> reverse(c, termsOf(c));
                });
    }

    private LoanEvent request(RequestLoan c) {
        if (!(this instanceof Unopened)) {
            throw refuse(new AlreadyRequested(c.loan()));
        }
        Field.positive("amount", c.amount());
        Field.notInFuture("on", c.on(), c.today());
        return new LoanRequested(c.unit(), c.loan(), c.fund(), c.borrower(), c.amount(), c.on(), c.by(), c.invented());
    }

    private LoanEvent approve(ApproveLoan c, Terms terms) {
        if (!(this instanceof Requested asked)) {
            throw refuse(new AlreadyApproved(c.loan()));
        }
        if (asked.by().equals(c.by())) {
            throw refuse(new SamePerson(c.by()));
        }
        if (terms.borrower().equals(c.by())) {
            throw refuse(new BorrowerApproves(c.by()));
        }
        Field.notBefore("on", c.on(), asked.on());
        Field.notInFuture("on", c.on(), c.today());
        return new LoanApproved(c.unit(), c.loan(), terms.amount(), c.on(), c.by());
    }

    private LoanEvent payOut(PayOut c, Terms terms) {
        switch (this) {
            case PaidOut paid -> throw refuse(new AlreadyPaidOut(c.loan(), paid.voucher()));
            case Approved approved -> Field.notBefore("on", c.on(), approved.on());
            case Unopened _, Requested _ -> throw refuse(new NotApproved(c.loan()));
        }
        if (!c.amount().equals(terms.amount())) {
            throw refuse(new AmountDiffers(c.loan(), terms.amount(), c.amount()));
        }
        return new LoanPaidOut(c.unit(), c.loan(), terms.borrower(), c.voucher(), c.amount(), c.on(), terms.invented());
    }

    private LoanEvent reverse(ReversePayout c, Terms terms) {
        if (!(this instanceof PaidOut paid) || !paid.voucher().equals(c.voucher())) {
            throw refuse(new NotPaidOutBy(c.loan(), c.voucher()));
        }
        return new LoanPayoutReversed(
                c.unit(), c.loan(), terms.borrower(), c.voucher(), terms.amount(), c.on(), terms.invented());
    }

    /** What the loan is about, for a command of its own unit. */
    private Terms termsOf(LoanCommand command) {
        if (this instanceof Opened opened && opened.terms().unit().equals(command.unit())) {
            return opened.terms();
        }
        throw refuse(new NoSuchLoan(command.loan()));
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Loan evolve(LoanEvent event) {
        return switch (event) {
            case LoanRequested e -> {
                was(Unopened.class, e);
                yield new Requested(
                        new Terms(e.unit(), e.fund(), e.borrower(), e.amount(), e.invented()), e.on(), e.by());
            }
            case LoanApproved e -> new Approved(was(Requested.class, e).terms(), e.on());
            case LoanPaidOut e -> new PaidOut(was(Approved.class, e), e.voucher());
            case LoanPayoutReversed e -> was(PaidOut.class, e).approval();
        };
    }

    private <S extends Loan> S was(Class<S> state, Record event) {
        return Replay.was(state, this, event);
    }
}
