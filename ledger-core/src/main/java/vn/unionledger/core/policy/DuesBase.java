package vn.unionledger.core.policy;

/** What a dues rate is taken of. */
public enum DuesBase {
    /** Pay on which compulsory social insurance is paid. */
    INSURED_PAY,
    /** Pay less insurance and income tax. */
    TAKE_HOME_PAY,
    /** Pay by grade with office, seniority and beyond-scale allowances. */
    GRADE_PAY,
    /** Nothing: the unit sets an amount, at least the floor. */
    FIXED_AMOUNT,
    /** Nothing at all: no dues are asked. */
    NO_PAY
}
