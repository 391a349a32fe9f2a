package vn.unionledger.core.target;

/** When a target is met. */
public enum Comparison {
    AT_LEAST,
    MORE_THAN,
    AT_MOST
}
