package vn.unionledger.core.refusal;

/** Carries a refusal out of a rule. Unchecked: a checked one thrown after an event was applied would commit it. */
public final class RefusedException extends RuntimeException {
    private final transient Refusal refusal;

    private RefusedException(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public static RefusedException refuse(Refusal refusal) {
        return new RefusedException(refusal);
    }

    public Refusal refusal() {
        return refusal;
    }
}
