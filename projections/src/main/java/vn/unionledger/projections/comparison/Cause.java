package vn.unionledger.projections.comparison;

/** Why an entry counts at one moment and not at the other. */
public enum Cause {
    /** It was recorded between the two positions. */
    RECORDED_LATER,
    /** Its day lies in one period and not in the other. */
    OTHER_DAYS
}
