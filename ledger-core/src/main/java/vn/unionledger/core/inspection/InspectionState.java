package vn.unionledger.core.inspection;

/** How far it has come. */
public enum InspectionState {
    PLANNED,
    IN_PROGRESS,
    DONE
}
