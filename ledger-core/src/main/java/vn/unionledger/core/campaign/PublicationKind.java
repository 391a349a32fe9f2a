package vn.unionledger.core.campaign;

/** What is published of a campaign. */
public enum PublicationKind {
    /** The call: purpose, days, place and account. */
    CALL,
    /** What was received, all together. */
    RECEIVED,
    /** What was used, or handed to the owner. */
    USED
}
