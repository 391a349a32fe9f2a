package vn.unionledger.core.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.contribution.ContributionEvent.PayrollDeclared;
import vn.unionledger.core.contribution.Employer.Granted;
import vn.unionledger.core.contribution.Employer.Payment;
import vn.unionledger.core.money.BasisPoints;
import vn.unionledger.core.money.Vnd;

/**
 * What is owed, paid and open on a day, out of what was declared, granted and paid until then. Payments go to the oldest deadline
 * first; what is left of them is prepaid. Nothing but the facts and the day decides.
 */
final class Reckoning {
    private Reckoning() {}

    static Account of(
            Collection<PayrollDeclared> declared,
            List<Granted> reliefs,
            List<Payment> payments,
            Predicate<YearMonth> stopped,
            LocalDate day) {
        List<Relief> granted = reliefs.stream()
                .filter(one -> one.holdsOn(day))
                .map(Granted::relief)
                .toList();
        List<Month> months = new ArrayList<>();
        declared.forEach(one -> months.add(new Month(one, granted, stopped.test(one.month()))));
        months.sort(Comparator.comparing((Month one) -> one.dueOn).thenComparing(one -> one.declared.month()));
        Vnd prepaid = Vnd.ZERO;
        for (Payment payment : payments.stream()
                .filter(one -> one.standsOn(day))
                .sorted(Comparator.comparing(Payment::on))
                .toList()) {
            Vnd left = payment.amount();
            for (Month month : months) {
                left = left.minus(month.take(left, payment.on()));
            }
            prepaid = prepaid.plus(left);
        }
        return new Account(months.stream().map(month -> month.on(day)).toList(), prepaid);
    }

    private static final class Month {
        private final PayrollDeclared declared;
        private final List<Relief> reliefs;
        private final @Nullable Relief waiver;
        private final @Nullable Relief suspension;
        private final boolean stopped;
        private final Vnd asked;
        private final LocalDate dueOn;
        private Vnd paid = Vnd.ZERO;

        Month(PayrollDeclared declared, List<Relief> granted, boolean stopped) {
            this.declared = declared;
            this.stopped = stopped;
            this.reliefs =
                    granted.stream().filter(one -> one.covers(declared.month())).toList();
            this.waiver = find(ReliefKind.WAIVED);
            this.suspension = find(ReliefKind.SUSPENDED);
            Relief reduction = find(ReliefKind.REDUCED);
            Integer less = reduction == null ? null : reduction.reduction();
            Vnd reduced = less == null
                    ? declared.due()
                    : declared.due().minus(BasisPoints.of(less).roundedOf(declared.due()));
            LocalDate payBy = suspension == null ? null : suspension.payBy();
            boolean nothing = stopped || (suspension != null && payBy == null);
            this.asked = nothing ? Vnd.ZERO : reduced;
            this.dueOn = payBy == null || payBy.isBefore(declared.dueOn()) ? declared.dueOn() : payBy;
        }

        private @Nullable Relief find(ReliefKind kind) {
            return reliefs.stream()
                    .filter(one -> one.kind() == kind)
                    .findFirst()
                    .orElse(null);
        }

        /** What of a payment goes to this month: nothing once it is waived. */
        Vnd take(Vnd left, LocalDate on) {
            if (waiver != null && !on.isBefore(waiver.decidedOn())) {
                return Vnd.ZERO;
            }
            Vnd rest = asked.minus(paid);
            Vnd taken = rest.compareTo(left) < 0 ? rest : left;
            paid = paid.plus(taken);
            return taken;
        }

        Receivable on(LocalDate day) {
            Vnd owed = waiver == null ? asked : paid;
            Integer days = declared.unpaidAfter();
            LocalDate unpaidAfter = days == null ? null : dueOn.plusDays(days);
            return new Receivable(
                    declared.month(),
                    declared.payroll(),
                    declared.due(),
                    owed,
                    paid,
                    dueOn,
                    unpaidAfter,
                    isShortOfPersons(),
                    reliefs,
                    state(day, owed, unpaidAfter));
        }

        private boolean isShortOfPersons() {
            Integer persons = declared.persons();
            Integer insured = declared.insured();
            return persons != null && insured != null && persons < insured;
        }

        private ReceivableState state(LocalDate day, Vnd owed, @Nullable LocalDate unpaidAfter) {
            if (stopped) {
                return ReceivableState.STOPPED;
            }
            if (waiver != null && paid.compareTo(asked) < 0) {
                return ReceivableState.WAIVED;
            }
            if (paid.equals(owed) && !isShortOfPersons() && (suspension == null || owed.isPositive())) {
                return ReceivableState.PAID;
            }
            if (suspension != null && (suspension.payBy() == null || !day.isAfter(dueOn))) {
                return ReceivableState.SUSPENDED;
            }
            if (!day.isAfter(dueOn)) {
                return ReceivableState.DUE;
            }
            return unpaidAfter != null && day.isAfter(unpaidAfter) ? ReceivableState.UNPAID : ReceivableState.LATE;
        }
    }
}
