package vn.unionledger.core.book;

/** Where money lies. */
public enum PlaceKind {
    /** Tiền mặt. */
    CASH,
    /** Tiền gửi ngân hàng. */
    BANK
}
