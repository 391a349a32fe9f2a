package vn.unionledger.core.money;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * An exact amount of đồng, of either sign. The đồng has no minor unit in use: one unit here is one đồng.
 * An amount beyond {@value #MAX_DONG} đồng either way is refused, whether typed, read or computed.
 */
public record Vnd(long dong) implements Comparable<Vnd> {
    /** The largest amount, 10^15 đồng: more than any book of a union holds, and far from the end of a {@code long}. */
    public static final long MAX_DONG = 1_000_000_000_000_000L;

    /** No money. */
    public static final Vnd ZERO = new Vnd(0);

    public Vnd {
        if (dong > MAX_DONG || dong < -MAX_DONG) {
            throw new IllegalArgumentException("an amount is at most " + MAX_DONG + " đồng either way, not " + dong);
        }
    }

    /** This many đồng. */
    public static Vnd of(long dong) {
        return dong == 0 ? ZERO : new Vnd(dong);
    }

    /** The sum of the amounts; only the total has to stay within the limit. */
    public static Vnd sum(Collection<Vnd> amounts) {
        return sum(amounts.stream());
    }

    /** The sum of the amounts; only the total has to stay within the limit. Consumes the stream. */
    public static Vnd sum(Stream<Vnd> amounts) {
        return of(amounts.mapToLong(Vnd::dong).reduce(0, Math::addExact));
    }

    public Vnd plus(Vnd other) {
        return of(Math.addExact(dong, other.dong));
    }

    public Vnd minus(Vnd other) {
        return of(Math.subtractExact(dong, other.dong));
    }

    public Vnd negate() {
        return of(-dong);
    }

    /** This amount, {@code count} times over. */
    public Vnd times(long count) {
        return of(Math.multiplyExact(dong, count));
    }

    public Vnd abs() {
        return dong < 0 ? negate() : this;
    }

    public boolean isPositive() {
        return dong > 0;
    }

    public boolean isNegative() {
        return dong < 0;
    }

    public boolean isZero() {
        return dong == 0;
    }

    @Override
    public int compareTo(Vnd other) {
        return Long.compare(dong, other.dong);
    }

    /** The bare number in digits, for logs and keys; people read {@code AmountText}. */
    @Override
    public String toString() {
        return Long.toString(dong);
    }
}
