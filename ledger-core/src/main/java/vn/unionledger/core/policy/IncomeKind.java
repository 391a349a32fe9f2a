package vn.unionledger.core.policy;

/** Money that is shared between levels, each kind by a rule of its own. */
public enum IncomeKind {
    /** Đoàn phí up to the standard rate. */
    DUES_STANDARD,
    /** Đoàn phí above the standard rate. */
    DUES_EXCESS,
    /** Kinh phí công đoàn 2 %. */
    EMPLOYER_CONTRIBUTION,
    /** Everything else: interest, sponsors, the employer's support. */
    OTHER_INCOME
}
