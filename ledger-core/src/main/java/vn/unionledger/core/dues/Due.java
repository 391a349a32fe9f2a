package vn.unionledger.core.dues;

import vn.unionledger.core.money.Vnd;

/**
 * One member's dues of one month.
 *
 * @param standard đồng by the rate for everyone
 * @param excess đồng beyond it
 * @param applied what of both is paid
 */
public record Due(Vnd standard, Vnd excess, Vnd applied) {
    static final Due NONE = new Due(Vnd.ZERO, Vnd.ZERO, Vnd.ZERO);

    public Vnd assessed() {
        return standard.plus(excess);
    }

    public Vnd arrears() {
        return assessed().minus(applied);
    }

    /** What of the paid part is above the standard rate: the standard part is paid first. */
    Vnd excessPaid() {
        return applied.compareTo(standard) > 0 ? applied.minus(standard) : Vnd.ZERO;
    }

    Due charged(Vnd moreStandard, Vnd moreExcess) {
        return new Due(standard.plus(moreStandard), excess.plus(moreExcess), applied);
    }

    Due paid(Vnd amount) {
        return new Due(standard, excess, applied.plus(amount));
    }
}
