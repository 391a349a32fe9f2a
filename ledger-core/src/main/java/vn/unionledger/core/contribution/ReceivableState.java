package vn.unionledger.core.contribution;

/** Where the contribution of a month stands on a day. */
public enum ReceivableState {
    /** Chưa đến hạn: there is still time. */
    DUE,
    /** Chậm đóng: not or not fully paid after the deadline. */
    LATE,
    /** Không đóng: still short the days after the deadline that the law gives. */
    UNPAID,
    /** Đã dừng thu: a rule stopped collecting of such employers; nothing is asked for the month. */
    STOPPED,
    /** Tạm dừng đóng. */
    SUSPENDED,
    /** Được miễn phần chưa đóng. */
    WAIVED,
    /** Đã đóng đủ. */
    PAID
}
