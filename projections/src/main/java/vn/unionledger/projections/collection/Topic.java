package vn.unionledger.projections.collection;

/** What a kept fact is about. */
enum Topic {
    CAMPAIGN,
    IN_KIND,
    LEVY,
    GRANT
}
