package vn.unionledger.core.money;

/**
 * A rate in hundredths of one percent, 0 to 10,000: 70 % is 7,000. Another number is refused.
 * Of a negative amount it gives exactly the negative of what it gives of the positive one.
 */
public record BasisPoints(int points) implements Comparable<BasisPoints> {
    private static final int WHOLE_POINTS = 10_000;
    private static final int POINTS_PER_PERCENT = 100;

    public static final BasisPoints NONE = new BasisPoints(0);
    public static final BasisPoints WHOLE = new BasisPoints(WHOLE_POINTS);

    public BasisPoints {
        if (points < 0 || points > WHOLE_POINTS) {
            throw new IllegalArgumentException("a rate is 0 to 10000 basis points, not " + points);
        }
    }

    public static BasisPoints of(int points) {
        return new BasisPoints(points);
    }

    /** So many whole percent, 0 to 100. */
    public static BasisPoints ofPercent(int percent) {
        return new BasisPoints(Math.multiplyExact(percent, POINTS_PER_PERCENT));
    }

    /** This share of the amount, what is less than one đồng cut off. */
    public Vnd floorOf(Vnd amount) {
        return of(amount, 0);
    }

    /** This share of the amount, half a đồng and more rounded away from zero to a whole one. */
    public Vnd roundedOf(Vnd amount) {
        return of(amount, WHOLE_POINTS / 2);
    }

    private Vnd of(Vnd amount, int added) {
        long dong = amount.dong();
        long wholes = dong / WHOLE_POINTS;
        long rest = dong % WHOLE_POINTS;
        return Vnd.of(wholes * points + (rest * points + Long.signum(dong) * (long) added) / WHOLE_POINTS);
    }

    /** This rate and the other together; more than the whole is refused. */
    public BasisPoints plus(BasisPoints other) {
        return new BasisPoints(points + other.points);
    }

    /** What this rate leaves of the whole. */
    public BasisPoints rest() {
        return new BasisPoints(WHOLE_POINTS - points);
    }

    @Override
    public int compareTo(BasisPoints other) {
        return Integer.compare(points, other.points);
    }

    /** As percent with a decimal comma and no idle zeros: {@code 70%}, {@code 0,5%}, {@code 12,25%}. */
    public String percentText() {
        int hundredths = points % POINTS_PER_PERCENT;
        String decimals = hundredths == 0
                ? ""
                : hundredths % 10 == 0 ? "," + hundredths / 10 : "," + hundredths / 10 + hundredths % 10;
        return points / POINTS_PER_PERCENT + decimals + "%";
    }
}
