package vn.unionledger.core.dues;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.dues.DuesEvent.Applied;
import vn.unionledger.core.dues.DuesEvent.Assessed;
import vn.unionledger.core.dues.DuesEvent.Paid;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;

/**
 * One member's dues: each month's, and what is paid ahead. Money settles the oldest arrears first, and the rest is paid ahead; who
 * has arrears has nothing paid ahead.
 *
 * @param prepaid đồng paid ahead
 * @param bookedExcess what of all receipts less refunds stands in the books as above the standard rate
 */
public record DuesAccount(NavigableMap<YearMonth, Due> months, Vnd prepaid, Vnd bookedExcess) {
    static final DuesAccount NEW = new DuesAccount(new TreeMap<>(), Vnd.ZERO, Vnd.ZERO);

    public DuesAccount {
        months = Collections.unmodifiableNavigableMap(months);
    }

    public boolean isAssessed(YearMonth month) {
        return months.containsKey(month);
    }

    public Due due(YearMonth month) {
        return months.getOrDefault(month, Due.NONE);
    }

    public Vnd arrears() {
        return Vnd.sum(months.values().stream().map(Due::arrears));
    }

    public Vnd applied() {
        return Vnd.sum(months.values().stream().map(Due::applied));
    }

    /** What follows when the month's dues are, or become, that charge; amounts are the differences to what was reckoned. */
    Assessed charge(PersonId member, YearMonth month, PayerGroup group, Charge charge) {
        Due before = due(month);
        Vnd standard = charge.standard().minus(before.standard());
        Vnd excess = charge.excess().minus(before.excess());
        Vnd tooMuch = before.applied().minus(charge.total());
        List<Applied> moves = new ArrayList<>();
        Vnd free = prepaid;
        if (tooMuch.isPositive()) {
            moves.add(new Applied(month, tooMuch.negate()));
            free = free.plus(tooMuch);
        }
        Vnd rest = settle(charged(month, standard, excess).moved(moves, Vnd.ZERO, Vnd.ZERO), free, moves);
        return new Assessed(member, group, charge.basis(), standard, excess, charge.rule(), moves, rest.minus(prepaid));
    }

    /** What follows when the member pays. */
    Paid collect(PersonId member, @Nullable SectionCode section, Vnd amount) {
        List<Applied> moves = new ArrayList<>();
        Vnd ahead = settle(this, amount, moves);
        Vnd more = moved(moves, ahead, Vnd.ZERO).excessNeeded().minus(bookedExcess);
        return new Paid(member, section, amount, within(more, amount), moves, ahead);
    }

    /** What follows when the member gets some of the prepayment back; not more than there is. */
    Paid refund(PersonId member, @Nullable SectionCode section, Vnd amount) {
        Vnd less =
                bookedExcess.minus(moved(List.of(), amount.negate(), Vnd.ZERO).excessNeeded());
        return new Paid(member, section, amount.negate(), within(less, amount).negate(), List.of(), amount.negate());
    }

    /**
     * What follows when money is taken out again whose voucher is taken back: first what is paid ahead, then what settles the
     * latest months.
     *
     * @param amount not more than was collected and not given back
     */
    Paid takeOut(PersonId member, @Nullable SectionCode section, Vnd amount, Vnd excess) {
        Vnd ahead = amount.compareTo(prepaid) < 0 ? amount : prepaid;
        Vnd rest = amount.minus(ahead);
        List<Applied> moves = new ArrayList<>();
        for (Map.Entry<YearMonth, Due> month : months.descendingMap().entrySet()) {
            Vnd part = within(rest, month.getValue().applied());
            if (part.isPositive()) {
                moves.add(new Applied(month.getKey(), part.negate()));
                rest = rest.minus(part);
            }
        }
        return new Paid(member, section, amount.negate(), excess.negate(), moves, ahead.negate());
    }

    /** What was collected and not given back. */
    Vnd held() {
        return applied().plus(prepaid);
    }

    DuesAccount after(YearMonth month, Assessed line) {
        return charged(month, line.standard(), line.excess()).moved(line.applied(), line.prepaid(), Vnd.ZERO);
    }

    DuesAccount after(Paid line) {
        return moved(line.applied(), line.prepaid(), line.excess());
    }

    /** Settles the oldest arrears first. @return what is left */
    private static Vnd settle(DuesAccount account, Vnd amount, List<Applied> moves) {
        Vnd rest = amount;
        for (Map.Entry<YearMonth, Due> month : account.months.entrySet()) {
            Vnd part = within(month.getValue().arrears(), rest);
            if (part.isPositive()) {
                moves.add(new Applied(month.getKey(), part));
                rest = rest.minus(part);
            }
        }
        return rest;
    }

    /**
     * What should stand in the books as above the standard rate: of each month what of it is paid, standard first, and what is
     * paid ahead as though it paid month after month like the last one reckoned.
     */
    private Vnd excessNeeded() {
        Vnd paid = Vnd.sum(months.values().stream().map(Due::excessPaid));
        Map.Entry<YearMonth, Due> last = months.lastEntry();
        if (last == null || last.getValue().assessed().isZero()) {
            return paid;
        }
        Due like = last.getValue();
        long whole = prepaid.dong() / like.assessed().dong();
        Vnd begun = Vnd.of(prepaid.dong() % like.assessed().dong());
        return paid.plus(like.excess().times(whole)).plus(new Due(like.standard(), like.excess(), begun).excessPaid());
    }

    private DuesAccount charged(YearMonth month, Vnd standard, Vnd excess) {
        NavigableMap<YearMonth, Due> after = new TreeMap<>(months);
        after.put(month, due(month).charged(standard, excess));
        return new DuesAccount(after, prepaid, bookedExcess);
    }

    private DuesAccount moved(List<Applied> moves, Vnd ahead, Vnd excess) {
        NavigableMap<YearMonth, Due> after = new TreeMap<>(months);
        moves.forEach(move -> after.put(
                move.month(), after.getOrDefault(move.month(), Due.NONE).paid(move.amount())));
        return new DuesAccount(after, prepaid.plus(ahead), bookedExcess.plus(excess));
    }

    /** What is wanted, no less than nothing and no more than the limit. */
    private static Vnd within(Vnd wanted, Vnd limit) {
        if (wanted.isNegative()) {
            return Vnd.ZERO;
        }
        return wanted.compareTo(limit) < 0 ? wanted : limit;
    }
}
