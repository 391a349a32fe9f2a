package vn.unionledger.core.inspection;

/** Whether a body (tổ chức) or a person (cá nhân) is looked at. */
public enum InspectionTarget {
    BODY,
    PERSON
}
