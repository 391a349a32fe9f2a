package vn.unionledger.core.loan;

/** What a loan is taken up for. Coarse on purpose: nobody's illness or poverty can be read from it. */
public enum LoanPurpose {
    /** Phát triển kinh tế gia đình. */
    LIVELIHOOD,
    /** Xây, sửa nhà ở. */
    HOUSING,
    /** Học tập của bản thân hoặc con. */
    STUDY,
    /** Việc gia đình. */
    FAMILY,
    OTHER
}
