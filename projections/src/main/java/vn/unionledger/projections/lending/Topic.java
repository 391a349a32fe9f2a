package vn.unionledger.projections.lending;

/** What a fact of this view is about. */
enum Topic {
    LOAN,
    DEPOSIT,
    EMPLOYMENT
}
