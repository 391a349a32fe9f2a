package vn.unionledger.projections.arrears;

/** What an entry of somebody's dues comes from. */
public enum What {
    /** A month was reckoned. */
    ASSESSED,
    /** A month was reckoned again, and differed. */
    REASSESSED,
    /** The member paid. */
    COLLECTED,
    /** The receipt was taken back. */
    COLLECTION_REVERSED,
    /** The member got back what was paid ahead. */
    REFUNDED,
    /** The refund was taken back. */
    REFUND_REVERSED,
    /** A month was reckoned without this member, whose pay nobody knew. */
    PAY_UNKNOWN
}
