package vn.unionledger.core.policy;

/** How sure a rule is. */
public enum Certainty {
    /** Read in its source, or confirmed by an accountant who did. */
    CONFIRMED,
    /** From hearsay or memory: shown with a flag wherever it is used, until an accountant confirms or replaces it. */
    TO_CONFIRM
}
