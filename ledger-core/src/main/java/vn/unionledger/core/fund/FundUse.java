package vn.unionledger.core.fund;

/** What a fund's money may come from or go to, as far as the kind of fund decides it. */
public enum FundUse {
    DUES,
    CONTRIBUTION,
    ALLOCATION,
    OTHER_INCOME,
    DONATION,
    HAND_OVER,
    WELFARE,
    GIFT,
    ADVANCE,
    EXPENSE,
    /** Between two places of money of the same fund. */
    MOVE,
    /** Out of this fund, into another one of the unit. */
    TO_OTHER_FUND,
    /** Into this fund, out of another one of the unit. */
    FROM_OTHER_FUND,
    UPPER_SHARE,
    LOAN,
    CAPITAL,
    OPENING,
    IMPORTED,
    SHORTAGE
}
