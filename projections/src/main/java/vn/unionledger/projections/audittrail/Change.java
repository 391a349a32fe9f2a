package vn.unionledger.projections.audittrail;

/** What one thing was and what it became. */
public record Change(String what, String before, String after) {
    @Override
    public String toString() {
        return what + ": " + before + " → " + after;
    }
}
