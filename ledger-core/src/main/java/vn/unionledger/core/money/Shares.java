package vn.unionledger.core.money;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * How an amount is shared out: every holder but one gets a rate of it, cut to whole đồng; the named remainder holder gets
 * what is left. So the parts always sum to the amount. A negative amount (a correction) is shared out exactly as the positive
 * one, each part with its sign turned: a reversal takes back from each what each got.
 *
 * @param rates what each holder but the remainder holder gets, in the order they are listed
 * @param remainder who gets what is left; not among the rates
 * @param <H> what names a holder
 */
public record Shares<H>(SequencedMap<H, BasisPoints> rates, H remainder) {
    public Shares {
        rates = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rates));
        if (rates.containsKey(remainder)) {
            throw new IllegalArgumentException(remainder + " has a rate and the remainder; one of the two is meant");
        }
        int points = rates.values().stream().mapToInt(BasisPoints::points).sum();
        if (points > BasisPoints.WHOLE.points()) {
            throw new IllegalArgumentException("the rates sum to " + points + " basis points, more than the whole");
        }
    }

    /** All to this holder, until others are given a rate with {@link #and}. */
    public static <H> Shares<H> remainderTo(H holder) {
        return new Shares<>(new LinkedHashMap<>(), holder);
    }

    /** These shares with a rate for one holder more; a holder named twice is refused. */
    public Shares<H> and(H holder, BasisPoints rate) {
        var more = new LinkedHashMap<>(rates);
        if (more.putIfAbsent(holder, rate) != null) {
            throw new IllegalArgumentException(holder + " already has a rate");
        }
        return new Shares<>(more, remainder);
    }

    /** The part of each holder, in the order of the rates, the remainder holder last. The parts sum to the amount. */
    public Map<H, Vnd> of(Vnd amount) {
        var parts = new LinkedHashMap<H, Vnd>();
        Vnd left = amount;
        for (var share : rates.entrySet()) {
            Vnd part = share.getValue().floorOf(amount);
            parts.put(share.getKey(), part);
            left = left.minus(part);
        }
        parts.put(remainder, left);
        return Collections.unmodifiableSequencedMap(parts);
    }
}
