package vn.unionledger.core.target;

/** What a target is counted in. */
public enum TargetKind {
    /** Đồng. */
    AMOUNT,
    COUNT,
    /** A part of a whole, hundredths of a percent. */
    SHARE
}
