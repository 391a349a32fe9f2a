package vn.unionledger.core.grant;

/** What a grant for a house is for. */
public enum HousingWork {
    BUILD,
    REPAIR
}
