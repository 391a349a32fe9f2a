package vn.unionledger.projections.entries;

/** The dated facts that reports count. */
public enum FactKind {
    FUND_OPENED,
    FUND_CLOSED,
    AID_REQUESTED,
    AID_APPROVED,
    AID_DECLINED,
    AID_PAID,
    AID_PAYMENT_REVERSED,
    ROUND_PROPOSED,
    /** One class of a proposed round: its label, rate and count. */
    ROUND_CLASS,
    ROUND_APPROVED,
    ROUND_DECLINED,
    ROUND_PAID,
    /** One class of a paid round. */
    ROUND_PAID_CLASS,
    ROUND_PAYMENT_REVERSED,
    /** One class of a round whose payment was taken back. */
    ROUND_REVERSED_CLASS,
    CAMPAIGN_CALLED,
    CAMPAIGN_EXTENDED,
    DONATION_RECEIVED,
    HANDED_OVER,
    CAMPAIGN_ENTRY_REVERSED,
    GIFT_REGISTERED,
    ACTIVITY_PLANNED,
    ACTIVITY_APPROVED,
    ADVANCE_PAID,
    ADVANCE_CLEARED,
    ACTIVITY_ENTRY_REVERSED,
    ACTIVITY_HELD,
    /** How many people took part in one role. */
    ATTENDANCE,
    LOAN_REQUESTED,
    LOAN_APPROVED,
    LOAN_PAID_OUT,
    LOAN_PAYOUT_REVERSED
}
