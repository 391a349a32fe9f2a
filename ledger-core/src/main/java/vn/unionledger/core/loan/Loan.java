package vn.unionledger.core.loan;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Backing;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.LoanCommand.ApproveLoan;
import vn.unionledger.core.loan.LoanCommand.PayOut;
import vn.unionledger.core.loan.LoanCommand.Repay;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanCommand.Reschedule;
import vn.unionledger.core.loan.LoanCommand.ReverseEntry;
import vn.unionledger.core.loan.LoanCommand.ReversePayout;
import vn.unionledger.core.loan.LoanCommand.WriteOff;
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
import vn.unionledger.core.loan.LoanRefusal.AlreadyApproved;
import vn.unionledger.core.loan.LoanRefusal.AlreadyPaidOut;
import vn.unionledger.core.loan.LoanRefusal.AlreadyRequested;
import vn.unionledger.core.loan.LoanRefusal.AmountDiffers;
import vn.unionledger.core.loan.LoanRefusal.BorrowerApproves;
import vn.unionledger.core.loan.LoanRefusal.MoreThanOwed;
import vn.unionledger.core.loan.LoanRefusal.NoEntryBy;
import vn.unionledger.core.loan.LoanRefusal.NoSuchLoan;
import vn.unionledger.core.loan.LoanRefusal.NotApproved;
import vn.unionledger.core.loan.LoanRefusal.NotOut;
import vn.unionledger.core.loan.LoanRefusal.NotPaidOutBy;
import vn.unionledger.core.loan.LoanRefusal.RepaidSince;
import vn.unionledger.core.loan.LoanRefusal.SamePerson;
import vn.unionledger.core.loan.LoanRefusal.SplitDiffers;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;

/**
 * The life of one loan: asked for by one officer, approved by another who is not the borrower, paid out, and paid back by its
 * schedule, which a decision can change, until nothing of it is out.
 */
public sealed interface Loan {
    /** How many characters a decision's number may have. */
    int LONGEST_WORDS = 200;

    /** Nobody has asked yet. */
    record Unopened() implements Loan {}

    /** Asked for, and waiting for another officer. */
    record Requested(Terms terms, LocalDate on, PersonId by) implements Opened {}

    /** Approved, and not paid out. */
    record Approved(Terms terms, LocalDate on) implements Opened {}

    /**
     * Paid out by that voucher. Should the payout be taken back, the approval still stands.
     *
     * @param entries what came off it and was not taken back, in the order booked
     * @param closedOn the day nothing of it was out any more
     */
    record PaidOut(
            Approved approval,
            VoucherId voucher,
            LocalDate on,
            Plan plan,
            List<Entry> entries,
            @Nullable LocalDate closedOn)
            implements Opened {
        public PaidOut {
            entries = List.copyOf(entries);
        }

        @Override
        public Terms terms() {
            return approval.terms();
        }

        /** The loan on a day, by all that is booked. */
        public LoanStanding standing(LocalDate day) {
            return LoanStanding.of(terms().amount(), plan, entries, day);
        }

        private Vnd outstanding() {
            return standing(on).outstanding();
        }

        private PaidOut with(Plan other) {
            return new PaidOut(approval, voucher, on, other, entries, closedOn);
        }

        private PaidOut with(Entry entry) {
            List<Entry> more = new ArrayList<>(entries);
            more.add(entry);
            return new PaidOut(approval, voucher, on, plan, more, closedOn);
        }

        private PaidOut without(Entry entry) {
            List<Entry> rest =
                    entries.stream().filter(Predicate.not(entry::equals)).toList();
            Plan after = entry.plan() == plan.number() ? plan : plan.reopening(entry.principal(), entry.interest());
            return new PaidOut(
                    approval, voucher, on, after, rest, entry.principal().isZero() ? closedOn : null);
        }

        private PaidOut closed(LocalDate day) {
            return new PaidOut(approval, voucher, on, plan, entries, day);
        }
    }

    /** A loan that somebody has asked for. */
    sealed interface Opened extends Loan {
        Terms terms();
    }

    /** What was asked for, đồng. */
    record Terms(
            UnitId unit,
            FundCode fund,
            PersonId borrower,
            Vnd amount,
            @Nullable LoanConditions conditions,
            boolean invented) {
        private Terms under(LoanConditions agreed) {
            return new Terms(unit, fund, borrower, amount, agreed, invented);
        }
    }

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
        return switch (command) {
            case RequestLoan c -> request(c);
            case ApproveLoan c -> List.of(approve(c, termsOf(c)));
            case PayOut c -> payOut(c, termsOf(c));
            case ReversePayout c -> List.of(reverse(c, termsOf(c)));
            case Repay c -> repay(c, out(c));
            case WriteOff c -> writeOff(c, out(c));
            case ReverseEntry c -> List.of(reverse(c, out(c)));
            case Reschedule c -> List.of(reschedule(c, out(c)));
        };
    }

    private List<LoanEvent> request(RequestLoan c) {
        if (!(this instanceof Unopened)) {
            throw refuse(new AlreadyRequested(c.loan()));
        }
        Field.positive("amount", c.amount());
        Field.notInFuture("on", c.on(), c.today());
        LoanEvent asked =
                new LoanRequested(c.unit(), c.loan(), c.fund(), c.borrower(), c.amount(), c.on(), c.by(), c.invented());
        LoanConditions conditions = c.conditions();
        if (conditions == null) {
            return List.of(asked);
        }
        conditions.check(c.borrower());
        Field.notBefore("firstDueOn", conditions.plan().firstDueOn(), c.on());
        conditions.plan().schedule(c.amount(), c.on());
        return List.of(asked, new ConditionsAgreed(c.unit(), c.loan(), conditions, c.on(), c.by()));
    }

    private LoanEvent approve(ApproveLoan c, Terms terms) {
        if (!(this instanceof Requested asked)) {
            throw refuse(new AlreadyApproved(c.loan()));
        }
        if (asked.by().equals(c.by())) {
            throw refuse(new SamePerson(c.by()));
        }
        requireNoBorrower(terms, c.by());
        Field.notBefore("on", c.on(), asked.on());
        Field.notInFuture("on", c.on(), c.today());
        return new LoanApproved(c.unit(), c.loan(), terms.amount(), c.on(), c.by());
    }

    private List<LoanEvent> payOut(PayOut c, Terms terms) {
        switch (this) {
            case PaidOut paid -> throw refuse(new AlreadyPaidOut(c.loan(), paid.voucher()));
            case Approved approved -> Field.notBefore("on", c.on(), approved.on());
            case Unopened _, Requested _ -> throw refuse(new NotApproved(c.loan()));
        }
        if (!c.amount().equals(terms.amount())) {
            throw refuse(new AmountDiffers(c.loan(), terms.amount(), c.amount()));
        }
        LoanEvent paid = new LoanPaidOut(
                c.unit(), c.loan(), terms.borrower(), c.voucher(), c.amount(), c.on(), terms.invented());
        LoanConditions conditions = terms.conditions();
        return conditions == null
                ? List.of(paid)
                : List.of(
                        paid,
                        new LoanScheduled(c.unit(), c.loan(), conditions.plan().schedule(c.amount(), c.on()), c.on()));
    }

    private LoanEvent reverse(ReversePayout c, Terms terms) {
        if (!(this instanceof PaidOut paid) || !paid.voucher().equals(c.voucher())) {
            throw refuse(new NotPaidOutBy(c.loan(), c.voucher()));
        }
        if (!paid.entries().isEmpty()) {
            throw refuse(new RepaidSince(c.loan(), paid.entries().getLast().voucher()));
        }
        return new LoanPayoutReversed(
                c.unit(), c.loan(), terms.borrower(), c.voucher(), terms.amount(), c.on(), terms.invented());
    }

    private static List<LoanEvent> repay(Repay c, PaidOut loan) {
        Field.notBefore("on", c.on(), loan.on());
        Vnd amount = c.principal().plus(c.interest());
        Field.positive("amount", amount);
        LoanStanding.Split split = loan.standing(c.paidOn()).split(c.loan(), amount);
        if (!split.principal().equals(c.principal())) {
            throw refuse(new SplitDiffers(c.loan(), split.principal(), split.interest()));
        }
        Terms terms = loan.terms();
        return closing(
                new LoanRepaid(
                        c.unit(),
                        c.loan(),
                        terms.borrower(),
                        c.voucher(),
                        c.principal(),
                        c.interest(),
                        c.paidOn(),
                        c.on(),
                        terms.invented()),
                loan,
                c.on());
    }

    private static List<LoanEvent> writeOff(WriteOff c, PaidOut loan) {
        Field.notBefore("on", c.on(), loan.on());
        Field.positive("amount", c.amount());
        Field.words("decision", c.decision(), LONGEST_WORDS);
        if (c.amount().compareTo(loan.outstanding()) > 0) {
            throw refuse(new MoreThanOwed(c.loan(), loan.outstanding(), c.amount()));
        }
        Terms terms = loan.terms();
        return closing(
                new LoanWrittenOff(
                        c.unit(),
                        c.loan(),
                        terms.borrower(),
                        c.voucher(),
                        c.amount(),
                        c.decision(),
                        c.on(),
                        terms.invented()),
                loan,
                c.on());
    }

    /** The fact, and that the loan is closed if nothing of it is out after it; interest alone closes nothing again. */
    private static List<LoanEvent> closing(LoanEvent fact, PaidOut loan, LocalDate on) {
        if (loan.closedOn() != null
                || !(loan.evolve(fact) instanceof PaidOut after)
                || !after.outstanding().isZero()) {
            return List.of(fact);
        }
        boolean lost = after.entries().stream().anyMatch(entry -> entry.kind() == Entry.Kind.WRITE_OFF);
        return List.of(
                fact, new LoanClosed(fact.unit(), fact.loan(), loan.terms().borrower(), lost, on));
    }

    private static LoanEvent reverse(ReverseEntry c, PaidOut loan) {
        Terms terms = loan.terms();
        Entry entry = entry(loan, c.voucher()).orElseThrow(() -> refuse(new NoEntryBy(c.loan(), c.voucher())));
        return switch (entry.kind()) {
            case REPAYMENT ->
                new RepaymentReversed(
                        c.unit(),
                        c.loan(),
                        terms.borrower(),
                        c.voucher(),
                        entry.principal(),
                        entry.interest(),
                        c.on(),
                        terms.invented());
            case WRITE_OFF ->
                new WriteOffReversed(
                        c.unit(), c.loan(), terms.borrower(), c.voucher(), entry.principal(), c.on(), terms.invented());
        };
    }

    private static LoanEvent reschedule(Reschedule c, PaidOut loan) {
        requireNoBorrower(loan.terms(), c.by());
        Field.words("decision", c.decision(), LONGEST_WORDS);
        Field.notInFuture("on", c.on(), c.today());
        Field.notBefore("on", c.on(), loan.on());
        loan.entries().forEach(entry -> Field.notBefore("on", c.on(), entry.on()));
        Field.notBefore("firstDueOn", c.plan().firstDueOn(), c.on());
        LoanStanding standing = loan.standing(c.on());
        if (standing.outstanding().isZero()) {
            throw refuse(new NotOut(c.loan()));
        }
        return new LoanRescheduled(
                c.unit(),
                c.loan(),
                c.plan().schedule(standing.outstanding(), c.on()),
                standing.interestOpen(),
                c.decision(),
                c.on(),
                c.by());
    }

    private static void requireNoBorrower(Terms terms, PersonId by) {
        if (terms.borrower().equals(by)) {
            throw refuse(new BorrowerApproves(by));
        }
    }

    /** The loan as it would stand had that voucher not been posted. */
    default Loan without(VoucherId voucher) {
        return this instanceof PaidOut loan
                ? entry(loan, voucher).<Loan>map(loan::without).orElse(loan)
                : this;
    }

    private static Optional<Entry> entry(PaidOut loan, VoucherId voucher) {
        return loan.entries().stream()
                .filter(entry -> entry.voucher().equals(voucher))
                .findFirst();
    }

    /** What the loan is about, for a command of its own unit. */
    private Terms termsOf(LoanCommand command) {
        if (this instanceof Opened opened && opened.terms().unit().equals(command.unit())) {
            return opened.terms();
        }
        throw refuse(new NoSuchLoan(command.loan()));
    }

    private PaidOut out(LoanCommand command) {
        termsOf(command);
        if (this instanceof PaidOut loan) {
            return loan;
        }
        throw refuse(new NotOut(command.loan()));
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Loan evolve(LoanEvent event) {
        return switch (event) {
            case LoanRequested e -> {
                was(Unopened.class, e);
                yield new Requested(
                        new Terms(e.unit(), e.fund(), e.borrower(), e.amount(), null, e.invented()), e.on(), e.by());
            }
            case ConditionsAgreed e -> {
                Requested asked = was(Requested.class, e);
                yield new Requested(asked.terms().under(e.conditions()), asked.on(), asked.by());
            }
            case LoanApproved e -> new Approved(was(Requested.class, e).terms(), e.on());
            case LoanPaidOut e -> new PaidOut(was(Approved.class, e), e.voucher(), e.on(), Plan.NONE, List.of(), null);
            case LoanScheduled e -> out(e).with(Plan.first(e.instalments()));
            case LoanPayoutReversed e -> out(e).approval();
            case LoanRepaid e ->
                out(e).with(new Entry(
                        e.voucher(),
                        Entry.Kind.REPAYMENT,
                        e.principal(),
                        e.interest(),
                        e.paidOn(),
                        e.on(),
                        out(e).plan().number()));
            case LoanWrittenOff e ->
                out(e).with(new Entry(
                        e.voucher(),
                        Entry.Kind.WRITE_OFF,
                        e.amount(),
                        Vnd.ZERO,
                        e.on(),
                        e.on(),
                        out(e).plan().number()));
            case RepaymentReversed e -> takenBack(e, e.voucher());
            case WriteOffReversed e -> takenBack(e, e.voucher());
            case LoanRescheduled e -> out(e).with(out(e).plan().next(e.instalments(), e.carriedInterest()));
            case LoanClosed e -> out(e).closed(e.on());
        };
    }

    private PaidOut takenBack(LoanEvent event, VoucherId voucher) {
        PaidOut loan = out(event);
        return loan.without(entry(loan, voucher)
                .orElseThrow(
                        () -> new IllegalStateException("the stream is damaged: " + event + " takes nothing back")));
    }

    private PaidOut out(LoanEvent event) {
        return was(PaidOut.class, (Record) event);
    }

    private <S extends Loan> S was(Class<S> state, Record event) {
        return Replay.was(state, this, event);
    }
}
