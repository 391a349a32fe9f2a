package vn.unionledger.core.book;

/** Why money goes from one unit to another. */
public enum TransferKind {
    /** Nộp cấp trên: the upper share of what a unit collected. */
    REMITTANCE,
    /** Chuyển phần được hưởng: the share of a unit below in what was collected for it, or is distributed to it. */
    PASS_DOWN,
    /** Cấp hỗ trợ: support from above, beyond any share. */
    SUPPORT,
    /**
     * Bàn giao số dư: what a union that ends leaves, handed to the level that still exists. Neither income nor spending of either
     * unit; it stands against what their funds began with.
     */
    CLOSING
}
