package vn.unionledger.core.levy;

/** Why a person owes nothing: coarse, for the law's list is one of illness and poverty, and nobody's need stands here. */
public enum LevyExemption {
    /** On the law's list, as the papers the accountant saw show. */
    BY_LAW,
    /** Paid for the year under another contract: it is owed once. */
    PAID_ELSEWHERE,
    /** Assessed by mistake. */
    MISTAKE
}
