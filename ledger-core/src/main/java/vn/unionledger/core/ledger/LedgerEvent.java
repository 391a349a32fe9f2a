package vn.unionledger.core.ledger;

/** What has happened to the ledger itself. Stored for ever: add a record or a revision, never edit one. */
public sealed interface LedgerEvent {
    /**
     * The ledger was opened; the first event of every log.
     *
     * @param ledgerId 32 hexadecimal digits, bound into every hash of the chain
     * @param sample whether its figures are a sample; only then may a loader set the recording clock
     */
    record LedgerOpened(String ledgerId, String title, boolean sample) implements LedgerEvent {}
}
