package vn.unionledger.core.inspection;

/** Whether the body inspects its own level (đồng cấp) or one below (cấp dưới). */
public enum InspectionScope {
    SAME_LEVEL,
    LOWER_LEVEL
}
