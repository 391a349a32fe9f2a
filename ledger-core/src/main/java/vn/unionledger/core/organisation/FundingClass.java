package vn.unionledger.core.organisation;

/** How the employer behind a unit is funded: decides, from dated rules, whether dues may be collected at all. */
public enum FundingClass {
    BUDGET_FULL,
    SELF_FINANCING_BELOW_10,
    SELF_FINANCING_PARTLY,
    SELF_FINANCING_FULLY,
    ENTERPRISE,
    NON_PUBLIC,
    UNION_BODY
}
