package vn.unionledger.core.fund;

/** Why money goes from one fund to another. */
public enum FundGround {
    /** A decision alone; never enough where restricted money would become ordinary. */
    DECISION,
    /** It is interest the fund's rules leave to the union. */
    INTEREST,
    /** It is all that is left of a fund that ends, and its rules leave it to the union. */
    CLOSING_BALANCE
}
