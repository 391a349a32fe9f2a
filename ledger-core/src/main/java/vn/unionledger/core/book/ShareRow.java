package vn.unionledger.core.book;

/**
 * Where a share that comes down from above stands in a unit's settlement. Both rows are there, and it is the upper level that
 * says which one a unit fills.
 */
public enum ShareRow {
    /** Thu kinh phí công đoàn. */
    CONTRIBUTION(Item.CONTRIBUTION_PASSED_DOWN),
    /** Tài chính cấp trên cấp theo phân phối; the row of contribution stays empty. */
    ALLOCATION(Item.ALLOCATED_BY_RATIO);

    private final String item;

    ShareRow(String item) {
        this.item = item;
    }

    public String item() {
        return item;
    }
}
