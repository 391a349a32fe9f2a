package vn.unionledger.projections.audittrail;

import vn.unionledger.core.organisation.Office;

/** The names of offices. */
final class OfficeWords {
    private OfficeWords() {}

    static String of(Office office) {
        return switch (office) {
            case CHAIR -> "Chủ tịch";
            case VICE_CHAIR -> "Phó Chủ tịch";
            case ACCOUNTANT -> "Kế toán";
            case CASHIER -> "Thủ quỹ";
            case INSPECTOR -> "Ủy viên UBKT";
            case FINANCE_OFFICER -> "Cán bộ tài chính cấp trên";
            case COMMITTEE_MEMBER -> "Ủy viên Ban Chấp hành";
        };
    }
}
