package vn.unionledger.core.contribution;

/** What may relieve an employer of what is due. */
public enum ReliefKind {
    /** Miễn: what is unpaid need not be paid any more, on dissolution or bankruptcy. */
    WAIVED,
    /** Giảm: a part of each month's amount need not be paid. */
    REDUCED,
    /** Tạm dừng đóng: the months need not be paid for the time being. */
    SUSPENDED
}
