package vn.unionledger.core.policy;

/** The four regions of the minimum wage. */
public enum WageRegion {
    I,
    II,
    III,
    IV
}
