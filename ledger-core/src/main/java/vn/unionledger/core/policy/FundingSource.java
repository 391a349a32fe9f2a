package vn.unionledger.core.policy;

/** The money a spending limit is reckoned on: what the unit may use of it. */
public enum FundingSource {
    DUES_SHARE,
    CONTRIBUTION_SHARE,
    OTHER_INCOME,
    /** Every source together, as rules before 2022 had it. */
    ALL
}
