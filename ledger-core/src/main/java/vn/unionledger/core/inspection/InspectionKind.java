package vn.unionledger.core.inspection;

/** What an inspection looks at. */
public enum InspectionKind {
    STATUTES,
    FINANCE,
    SUPERVISION,
    FINANCE_BEFORE_REPORT
}
