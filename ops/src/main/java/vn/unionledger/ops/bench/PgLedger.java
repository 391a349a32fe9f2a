package vn.unionledger.ops.bench;

/**
 * pgledger, a ledger of functions in PostgreSQL, where it is not installed: the share of the one-row append it reached when both
 * were measured in the same rounds on a machine like this one.
 */
final class PgLedger {
    private PgLedger() {}

    /** Transfers a second for each row a second. */
    static double share(int senders) {
        return senders == 1 ? 0.19 : senders <= 8 ? 0.14 : 0.10;
    }
}
