package vn.unionledger.projections.welfareregister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Fact;

/** What happened to one case, round, event or loan up to a day: asked for, decided, paid, taken back. */
final class Life {
    private final Fact begin;
    private final List<Fact> parts = new ArrayList<>();
    private final Map<VoucherId, Payment> payments = new LinkedHashMap<>();
    private @Nullable Fact decision;
    private @Nullable Fact held;
    private boolean declined;
    private boolean touched;

    private Life(Fact begin) {
        this.begin = begin;
    }

    /** The lives these facts tell, that anything happened to in the period; facts whose beginning is not told are left out. */
    static List<Life> of(List<Fact> facts, Asked asked, Function<VoucherId, @Nullable String> numbers) {
        Map<String, Life> lives = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Life life = lives.get(fact.subject());
            if (life == null) {
                if (isBeginning(fact)) {
                    life = new Life(fact);
                    lives.put(fact.subject(), life);
                } else {
                    continue;
                }
            }
            life.goesOn(fact, numbers);
            life.touched |= asked.covers(fact.on());
        }
        return lives.values().stream().filter(life -> life.touched).toList();
    }

    private static boolean isBeginning(Fact fact) {
        return switch (fact.what()) {
            case AID_REQUESTED, ROUND_PROPOSED, ACTIVITY_PLANNED, LOAN_REQUESTED -> true;
            default -> false;
        };
    }

    private void goesOn(Fact fact, Function<VoucherId, @Nullable String> numbers) {
        switch (fact.what()) {
            case AID_APPROVED, ROUND_APPROVED, ACTIVITY_APPROVED, LOAN_APPROVED -> decision = fact;
            case AID_DECLINED, ROUND_DECLINED -> {
                decision = fact;
                declined = true;
            }
            case AID_PAID, ROUND_PAID, LOAN_PAID_OUT, ADVANCE_PAID, ADVANCE_CLEARED -> pay(fact, numbers);
            case AID_PAYMENT_REVERSED, ROUND_PAYMENT_REVERSED, LOAN_PAYOUT_REVERSED, ACTIVITY_ENTRY_REVERSED ->
                takeBack(fact);
            case ROUND_CLASS, ATTENDANCE -> parts.add(fact);
            case ACTIVITY_HELD -> {
                held = fact;
                parts.clear();
            }
            default -> {}
        }
    }

    private void pay(Fact fact, Function<VoucherId, @Nullable String> numbers) {
        VoucherId voucher = Objects.requireNonNull(fact.voucher());
        payments.put(
                voucher, new Payment(voucher, numbers.apply(voucher), amount(fact), fact.on(), false, fact.position()));
    }

    private void takeBack(Fact fact) {
        payments.computeIfPresent(
                Objects.requireNonNull(fact.voucher()),
                (voucher, paid) ->
                        new Payment(voucher, paid.number(), paid.amount(), paid.on(), true, paid.position()));
    }

    static Vnd amount(Fact fact) {
        return fact.amount() == null ? Vnd.ZERO : fact.amount();
    }

    Fact begin() {
        return begin;
    }

    /** The classes of a round, the attendance of an event. */
    List<Fact> parts() {
        return parts;
    }

    @Nullable
    Fact held() {
        return held;
    }

    List<Payment> payments() {
        return List.copyOf(payments.values());
    }

    Vnd paid() {
        return Vnd.sum(payments.values().stream()
                .filter(payment -> !payment.reversed())
                .map(Payment::amount));
    }

    @Nullable
    Vnd approved() {
        return declined || decision == null ? null : amount(decision);
    }

    State state() {
        if (payments.values().stream().anyMatch(payment -> !payment.reversed())) {
            return State.PAID;
        }
        return decision == null ? State.REQUESTED : declined ? State.DECLINED : State.APPROVED;
    }

    @Nullable
    LocalDate decidedOn() {
        return decision == null ? null : decision.on();
    }

    @Nullable
    PersonId decidedBy() {
        return decision == null ? null : decision.by();
    }
}
