package vn.unionledger.core.member;

/** Why a member pays no dues for a time (Quyết định 61/QĐ-TLĐ, Điều 1): coarse, and nothing of an illness. */
public enum ExemptReason {
    /** Social-insurance benefit for a month or more. */
    ON_BENEFIT,
    /** Without work or income. */
    NO_WORK,
    /** Unpaid leave for a month or more. */
    UNPAID_LEAVE
}
