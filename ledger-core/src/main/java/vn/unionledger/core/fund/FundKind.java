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
    REVOLVING;

    /** Whether money of such a fund may come from or go to that. */
    public boolean allows(FundUse use) {
        return switch (use) {
            case MOVE, OPENING, IMPORTED, SHORTAGE -> true;
            case DUES, CONTRIBUTION, UPPER_SHARE -> this == ORDINARY;
            case ALLOCATION, WELFARE, GIFT, ADVANCE, EXPENSE -> this == ORDINARY || this == OWN;
            case OTHER_INCOME, TO_OTHER_FUND, FROM_OTHER_FUND -> this != PASS_THROUGH;
            case DONATION -> this == OWN || this == PASS_THROUGH;
            case HAND_OVER -> this == PASS_THROUGH;
            case CAPITAL -> this == OWN || this == REVOLVING;
            case LOAN -> this == REVOLVING;
        };
    }

    /** Whether the money is tied to a purpose and never becomes ordinary union money. */
    public boolean isRestricted() {
        return this != ORDINARY;
    }
}
