package vn.unionledger.projections.journalexport;

/** How much a journal holds. */
public record Exported(long vouchers, long lines) {
    static final Exported NOTHING = new Exported(0, 0);
}
