package vn.unionledger.core.campaign;

/** What a campaign's collector must do by a day. */
public enum DutyKind {
    PUBLISH_CALL,
    PUBLISH_RECEIVED,
    /** Hand all that is held to the owner. */
    HAND_OVER,
    /** Get the number of the owner's receipt for a hand-over. */
    OWNER_RECEIPT,
    PUBLISH_USED,
    /** Give back what came after the last day. */
    RETURN_LATE
}
