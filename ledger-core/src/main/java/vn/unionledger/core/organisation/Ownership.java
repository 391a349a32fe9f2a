package vn.unionledger.core.organisation;

/** Whose the employer behind a unit is, as far as rules ask for it. */
public enum Ownership {
    STATE,
    NON_STATE,
    FOREIGN_INVESTED
}
