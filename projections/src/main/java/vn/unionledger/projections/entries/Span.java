package vn.unionledger.projections.entries;

/** Which days count. */
public enum Span {
    /** Those of the period asked for. */
    PERIOD,
    /** All up to its end. */
    UNTIL,
    /** All before it. */
    BEFORE
}
