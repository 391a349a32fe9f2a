package vn.unionledger.core.fund;

/** What happens to a fund's money. */
public enum FundKind {
    /** The unit's ordinary union finance: dues, contribution, allocations; what the settlement is made of. */
    ORDINARY,
    /** Restricted money the unit itself decides on within the fund's rules. */
    OWN,
    /** Collected for an owner: a liability, never income; must reach zero, held and owed. */
    PASS_THROUGH,
    /** Lent and repaid. */
    REVOLVING
}
