package vn.unionledger.core.policy;

/** Who gets a share of an income. */
public enum Recipient {
    /** Stays with the unit that the rule is for. */
    KEPT,
    /** All levels above together, where the decision does not say how they share it. */
    UPPER,
    DIRECT_UPPER,
    PROVINCE,
    NATIONAL_SECTOR,
    CONFEDERATION
}
