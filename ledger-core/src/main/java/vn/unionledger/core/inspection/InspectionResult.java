package vn.unionledger.core.inspection;

/** What came out. */
public enum InspectionResult {
    NONE_YET,
    NO_BREACH,
    GOOD_WITH_REMARKS,
    BREACH
}
