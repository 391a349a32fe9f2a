package vn.unionledger.core.policy;

/** The groups of members by which dues are reckoned (Quyết định 61/QĐ-TLĐ, Điều 1; the same four before it). */
public enum PayerGroup {
    /** Group 1: public service units, until 31/5/2025 also bodies and units the budget pays for. */
    PUBLIC_SERVICE,
    /** Group 2: state enterprises, those with state control included. */
    STATE_ENTERPRISE,
    /** Group 3: other enterprises, non-public units, cooperatives, foreign bodies, members abroad. */
    NON_STATE,
    /** Group 4: occupational unions and members whose pay is hard to determine: a fixed amount. */
    FIXED_AMOUNT,
    /** On insurance benefit, without work or income, or on unpaid leave for a month or more: pays nothing for that time. */
    EXEMPT
}
