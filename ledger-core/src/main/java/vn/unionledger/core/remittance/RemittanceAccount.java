package vn.unionledger.core.remittance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.money.Vnd;

/**
 * What a unit owes upward on a day: paid and payable together are owed and prepaid together.
 *
 * @param overdue what of the payable is past its day
 */
public record RemittanceAccount(Vnd owed, Vnd paid, Vnd payable, Vnd prepaid, Vnd overdue) {
    /**
     * What is owed from a day on.
     *
     * @param amount negative where a later decision or a correction lowers it
     * @param dueOn by when it is to be paid; absent where nothing is arranged
     */
    public record Charge(Vnd amount, LocalDate on, @Nullable LocalDate dueOn) {}

    /** What was paid on a day, negative where a payment was taken back. */
    public record Payment(Vnd amount, LocalDate on) {}

    /** The account on a day. What is paid beyond what is owed is carried as prepaid. */
    public static RemittanceAccount on(List<Charge> charges, List<Payment> payments, LocalDate day) {
        Vnd owed =
                Vnd.sum(charges.stream().filter(one -> !one.on().isAfter(day)).map(Charge::amount));
        Vnd due = Vnd.sum(charges.stream()
                .filter(one -> !one.on().isAfter(day) && isPast(one.dueOn(), day))
                .map(Charge::amount));
        Vnd paid =
                Vnd.sum(payments.stream().filter(one -> !one.on().isAfter(day)).map(Payment::amount));
        Vnd payable = above(owed.minus(paid));
        Vnd late = above(due.minus(paid));
        return new RemittanceAccount(
                owed, paid, payable, above(paid.minus(owed)), late.compareTo(payable) > 0 ? payable : late);
    }

    private static boolean isPast(@Nullable LocalDate dueOn, LocalDate day) {
        return dueOn != null && day.isAfter(dueOn);
    }

    private static Vnd above(Vnd amount) {
        return amount.isNegative() ? Vnd.ZERO : amount;
    }
}
