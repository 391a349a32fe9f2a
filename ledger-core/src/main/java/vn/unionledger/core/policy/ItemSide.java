package vn.unionledger.core.policy;

/** What an item code stands for in a settlement. */
public enum ItemSide {
    BALANCE,
    INCOME,
    EXPENSE,
    /** Money between levels: neither earned nor spent. */
    TRANSFER
}
