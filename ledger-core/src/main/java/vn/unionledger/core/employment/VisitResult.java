package vn.unionledger.core.employment;

/** What a supervision visit found. */
public enum VisitResult {
    /** Đúng mục đích, có hiệu quả. */
    EFFECTIVE,
    /** Đúng mục đích, hiệu quả thấp. */
    WEAK,
    /** Có khó khăn trả nợ. */
    AT_RISK,
    /** Sai mục đích. */
    WRONG_PURPOSE
}
