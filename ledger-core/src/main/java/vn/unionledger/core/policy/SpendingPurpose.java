package vn.unionledger.core.policy;

/** What a spending limit is about. */
public enum SpendingPurpose {
    /** Pay and allowances of union officers. */
    PAY,
    /** Visits to members. */
    VISITS,
    /** Care, protection and training. */
    CARE,
    /** Propaganda, culture, sport. */
    PROPAGANDA,
    ADMINISTRATION,
    /** Movement activities, as rules before 2022 had them. */
    MOVEMENT,
    OTHER
}
