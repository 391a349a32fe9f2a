package vn.unionledger.core.policy;

/** On which side of a limit spending has to stay. */
public enum Bound {
    /** At least so much. */
    MIN,
    /** At most so much. */
    MAX
}
