package vn.unionledger.core.target;

import java.math.BigInteger;
import java.util.OptionalInt;

/**
 * What came of a target.
 *
 * @param value đồng, a count, or the part of a share
 * @param whole of a share, what it is a part of; 1 for anything else
 */
public record Outcome(long value, long whole) {
    private static final int POINTS = 10_000;

    /** An amount or a count. */
    public static Outcome of(long value) {
        return new Outcome(value, 1);
    }

    /** Of a share: hundredths of a percent, half rounded up; nothing where there is no whole. */
    public OptionalInt points() {
        return whole <= 0 ? OptionalInt.empty() : OptionalInt.of(rounded(value, whole));
    }

    /** How much of what was assigned is reached, hundredths of a percent; nothing where nothing was assigned or there is no whole. */
    public OptionalInt reached(TargetKind kind, long assigned) {
        if (assigned <= 0 || whole <= 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                kind == TargetKind.SHARE
                        ? rounded(BigInteger.valueOf(value).multiply(points(1)), times(whole, assigned))
                        : rounded(value, assigned));
    }

    /** Whether it is met, reckoned without rounding. A share of nothing is not. */
    public boolean meets(TargetKind kind, Comparison comparison, long assigned) {
        if (kind == TargetKind.SHARE && whole <= 0) {
            return false;
        }
        int compared = kind == TargetKind.SHARE
                ? points(value).compareTo(times(whole, assigned))
                : Long.compare(value, assigned);
        return switch (comparison) {
            case AT_LEAST -> compared >= 0;
            case MORE_THAN -> compared > 0;
            case AT_MOST -> compared <= 0;
        };
    }

    private static BigInteger points(long value) {
        return times(value, POINTS);
    }

    private static BigInteger times(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static int rounded(long part, long of) {
        return rounded(BigInteger.valueOf(part), BigInteger.valueOf(of));
    }

    private static int rounded(BigInteger part, BigInteger of) {
        BigInteger twice = part.multiply(BigInteger.valueOf(2L * POINTS)).add(of);
        return twice.divide(of.shiftLeft(1))
                .min(BigInteger.valueOf(Integer.MAX_VALUE))
                .intValueExact();
    }
}
