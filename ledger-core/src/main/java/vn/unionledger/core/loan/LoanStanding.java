package vn.unionledger.core.loan;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.loan.LoanRefusal.MoreThanOwed;
import vn.unionledger.core.money.Vnd;

/**
 * A loan on a day, đồng: what of each instalment is paid. Money goes to the instalments in their order, of each first to its
 * interest and then to its principal. Interest of an instalment is owed once a day of its time has passed with any of its
 * principal open; of what was paid before, none is. What is written off comes off the last instalments.
 *
 * @param outstanding principal that is out
 * @param carriedOpen interest from before the schedule in force that is open
 */
public record LoanStanding(
        Vnd lent,
        Vnd repaid,
        Vnd writtenOff,
        Vnd interestPaid,
        Vnd outstanding,
        Vnd carriedOpen,
        List<Row> rows,
        LocalDate on) {
    public LoanStanding {
        rows = List.copyOf(rows);
    }

    /**
     * One instalment.
     *
     * @param interestOwed what of its interest is owed by that day
     * @param clearedOn the day its principal was all paid
     */
    public record Row(
            Instalment instalment,
            Vnd principalPaid,
            Vnd interestOwed,
            Vnd interestPaid,
            @Nullable LocalDate clearedOn) {
        public Vnd principalOpen() {
            return instalment.principal().minus(principalPaid);
        }

        public Vnd interestOpen() {
            return interestOwed.minus(interestPaid);
        }

        /** Whether its day has passed with any of it open. */
        public boolean isOverdue(LocalDate on) {
            return instalment.dueOn().isBefore(on)
                    && (principalOpen().isPositive() || interestOpen().isPositive());
        }
    }

    /** What of an amount is principal and what interest. */
    public record Split(Vnd principal, Vnd interest) {}

    /** The loan on that day, by what is booked so far. */
    static LoanStanding of(Vnd lent, Plan plan, List<Entry> entries, LocalDate on) {
        Vnd repaid = principal(entries, Entry.Kind.REPAYMENT);
        Vnd writtenOff = principal(entries, Entry.Kind.WRITE_OFF);
        Vnd outstanding = lent.minus(repaid).minus(writtenOff);
        List<Entry> payments = entries.stream()
                .filter(entry -> entry.plan() == plan.number() && entry.kind() == Entry.Kind.REPAYMENT)
                .sorted(Comparator.comparing(Entry::paidOn))
                .toList();
        Vnd interestLeft = Vnd.sum(payments.stream().map(Entry::interest));
        Vnd carriedPaid = least(plan.carried(), interestLeft);
        interestLeft = interestLeft.minus(carriedPaid);
        List<Row> rows = new ArrayList<>();
        Vnd before = Vnd.ZERO;
        Vnd paid = Vnd.sum(payments.stream().map(Entry::principal));
        for (Instalment instalment : instalments(plan, entries)) {
            Vnd through = before.plus(instalment.principal());
            LocalDate clearedOn = clearedOn(payments, through);
            Vnd owed = owed(instalment, clearedOn, on);
            Vnd interest = least(owed, interestLeft);
            interestLeft = interestLeft.minus(interest);
            rows.add(new Row(
                    instalment,
                    least(instalment.principal(), atLeastNothing(paid.minus(before))),
                    owed,
                    interest,
                    clearedOn));
            before = through;
        }
        return new LoanStanding(
                lent,
                repaid,
                writtenOff,
                Vnd.sum(entries.stream().map(Entry::interest)),
                outstanding,
                plan.carried().minus(carriedPaid),
                rows,
                on);
    }

    /** The schedule in force as it stands, with what was reopened in the last instalment and what is written off out of it. */
    private static List<Instalment> instalments(Plan plan, List<Entry> entries) {
        List<Instalment> schedule = new ArrayList<>(plan.instalments());
        if (schedule.isEmpty()) {
            return schedule;
        }
        Instalment last = schedule.removeLast();
        schedule.add(last.with(last.principal().plus(plan.reopened())));
        Vnd off = Vnd.sum(entries.stream()
                .filter(entry -> entry.plan() == plan.number() && entry.kind() == Entry.Kind.WRITE_OFF)
                .map(Entry::principal));
        for (int i = schedule.size() - 1; i >= 0 && off.isPositive(); i--) {
            Instalment one = schedule.get(i);
            Vnd part = least(off, one.principal());
            schedule.set(i, one.with(one.principal().minus(part)));
            off = off.minus(part);
        }
        return schedule;
    }

    private static @Nullable LocalDate clearedOn(List<Entry> payments, Vnd through) {
        Vnd sum = Vnd.ZERO;
        for (Entry payment : payments) {
            sum = sum.plus(payment.principal());
            if (sum.compareTo(through) >= 0) {
                return payment.paidOn();
            }
        }
        return null;
    }

    private static Vnd owed(Instalment instalment, @Nullable LocalDate clearedOn, LocalDate on) {
        boolean begun = instalment.from().isBefore(on);
        boolean paidBefore = clearedOn != null && !clearedOn.isAfter(instalment.from());
        return begun && !paidBefore && instalment.principal().isPositive() ? instalment.interest() : Vnd.ZERO;
    }

    /**
     * What of money given on this day is principal and what interest.
     *
     * @throws vn.unionledger.core.refusal.RefusedException if it is more than the loan owes; a borrower pays no more than that
     */
    public Split split(LoanId loan, Vnd amount) {
        Vnd interest = least(carriedOpen, amount);
        Vnd principal = Vnd.ZERO;
        Vnd left = amount.minus(interest);
        for (Row row : rows) {
            Vnd first = least(row.interestOpen(), left);
            left = left.minus(first);
            interest = interest.plus(first);
            Vnd then = least(row.principalOpen(), left);
            left = left.minus(then);
            principal = principal.plus(then);
        }
        if (rows.isEmpty()) {
            principal = least(outstanding, left);
            left = left.minus(principal);
        }
        if (left.isPositive()) {
            throw refuse(new MoreThanOwed(loan, amount.minus(left), amount));
        }
        return new Split(principal, interest);
    }

    /** Interest that is owed by this day and not paid. */
    public Vnd interestOpen() {
        return carriedOpen.plus(Vnd.sum(rows.stream().map(Row::interestOpen)));
    }

    /** Principal whose day has passed and that is not paid. */
    public Vnd overdue() {
        return Vnd.sum(rows.stream().filter(row -> row.isOverdue(on)).map(Row::principalOpen));
    }

    /** The day since which something is overdue. */
    public Optional<LocalDate> overdueSince() {
        return rows.stream()
                .filter(row -> row.isOverdue(on))
                .map(row -> row.instalment().dueOn())
                .findFirst();
    }

    private static Vnd principal(List<Entry> entries, Entry.Kind kind) {
        return Vnd.sum(entries.stream().filter(entry -> entry.kind() == kind).map(Entry::principal));
    }

    private static Vnd least(Vnd one, Vnd other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Vnd atLeastNothing(Vnd amount) {
        return amount.isNegative() ? Vnd.ZERO : amount;
    }
}
