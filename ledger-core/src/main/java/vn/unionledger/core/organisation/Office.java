package vn.unionledger.core.organisation;

/** An office a person may hold in a unit, for a dated term. */
public enum Office {
    /** Chủ tịch, the account holder: approves. */
    CHAIR,
    /** Phó chủ tịch: approves within a written authority. */
    VICE_CHAIR,
    /** Kế toán: makes vouchers, keeps the books. */
    ACCOUNTANT,
    /** Thủ quỹ: keeps the cash. */
    CASHIER,
    /** Ủy viên UBKT: inspects, never signs payments. */
    INSPECTOR,
    /** Finance officer of an upper level: reads and reviews the units below. */
    FINANCE_OFFICER,
    /** Ủy viên ban chấp hành. */
    COMMITTEE_MEMBER
}
