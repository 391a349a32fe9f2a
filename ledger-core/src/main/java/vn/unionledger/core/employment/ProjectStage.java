package vn.unionledger.core.employment;

/** How far a project has come. It goes forward only. */
public enum ProjectStage {
    /** Appraised by the union, not lent yet. */
    APPRAISED,
    /** Lent by the bank. */
    LENT,
    /** At work. */
    RUNNING,
    FINISHED
}
