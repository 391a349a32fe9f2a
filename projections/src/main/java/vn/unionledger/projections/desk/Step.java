package vn.unionledger.projections.desk;

/** The step a voucher has reached. */
public enum Step {
    SUBMITTED,
    RETURNED,
    APPROVED,
    WITHDRAWN,
    POSTED,
    REVERSED
}
