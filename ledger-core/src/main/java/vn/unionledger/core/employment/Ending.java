package vn.unionledger.core.employment;

/** How a project ended. */
public enum Ending {
    /** All was paid back to the bank. */
    REPAID,
    /** The bank called its money in before the time. */
    CALLED_IN,
    /** Given up before the bank lent. */
    GIVEN_UP
}
