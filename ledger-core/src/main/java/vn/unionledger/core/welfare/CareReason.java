package vn.unionledger.core.welfare;

/** The coarse reason of a welfare case; all that stands in the clear. Diagnoses and stories are sealed with the case's key. */
public enum CareReason {
    ILLNESS,
    CRITICAL_ILLNESS,
    MATERNITY,
    WORK_ACCIDENT,
    /** Hiếu. */
    BEREAVEMENT,
    /** Hỉ. */
    WEDDING,
    /** Hữu sự. */
    MISFORTUNE,
    /** Hoàn cảnh đặc biệt khó khăn. */
    HARDSHIP,
    /** Khó khăn về nhà ở. */
    HOUSING
}
