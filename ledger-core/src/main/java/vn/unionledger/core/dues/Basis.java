package vn.unionledger.core.dues;

/** Why a member's dues of a month come to what they do. */
public enum Basis {
    /** The rate of the pay. */
    RATE,
    /** The most the payer group pays. */
    CAP,
    /** The amount set for the member. */
    FIXED,
    /** The least amount that may be set, for one set too low or not at all. */
    FLOOR,
    /** Nothing, for a time without dues. */
    EXEMPT,
    /** Nothing, for dues are not collected any more from such units. */
    STOPPED,
    /** Nothing, for the person was no member at the end of that month after all; only after a correction. */
    NOT_MEMBER
}
