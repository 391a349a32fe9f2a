package vn.unionledger.core.policy;

/** What a welfare norm is for. */
public enum NormReason {
    /** Illness, accident, epidemic, treatment in hospital. */
    ILLNESS,
    CRITICAL_ILLNESS,
    /** The member's own death: support for the family. */
    DEATH_OF_MEMBER,
    /** The member's own death: offering at the funeral. */
    DEATH_OF_MEMBER_OFFERING,
    /** Death of parent, spouse or child: support. */
    DEATH_OF_RELATIVE,
    /** Death of parent, spouse or child: offering. */
    DEATH_OF_RELATIVE_OFFERING,
    /** Hardship of the family by disaster, fire, accident, epidemic. */
    HARDSHIP,
    /** Long illness or accident of a close relative. */
    RELATIVE_ILLNESS,
    /** Member in difficulty by epidemic, visited by the confederation or a province. */
    EPIDEMIC_BY_PROVINCE,
    /** Member in difficulty by epidemic, visited by a direct upper level. */
    EPIDEMIC_BY_DIRECT_UPPER,
    /** Family of a worker dead by accident at work, occupational or critical illness, disaster. */
    DEATH_OF_WORKER,
    MATERNITY,
    WEDDING,
    HOUSING,
    SCHOOL_HELP,
    TET_GIFT,
    OTHER
}
