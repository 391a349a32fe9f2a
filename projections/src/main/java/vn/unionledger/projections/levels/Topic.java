package vn.unionledger.projections.levels;

/** What a fact of this view is about. */
enum Topic {
    CONTRIBUTION,
    SHARE,
    REMITTANCE,
    TRANSFER,
    REFUND
}
