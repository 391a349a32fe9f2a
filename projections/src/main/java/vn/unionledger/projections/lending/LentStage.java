package vn.unionledger.projections.lending;

/** How far a loan has come on a day. */
public enum LentStage {
    REQUESTED,
    APPROVED,
    OUT,
    /** Out, with an instalment whose day has passed. */
    OVERDUE,
    REPAID,
    /** Nothing is out any more, some of it because it was written off. */
    WRITTEN_OFF
}
