package vn.unionledger.core.target;

/** What the ledger itself can count for a unit and a year. */
public enum CountOf {
    /** Welfare cases paid. */
    CASES_PAID,
    /** People those cases helped. */
    PEOPLE_HELPED,
    /** Gifts of paid rounds. */
    GIFTS_GIVEN,
    ACTIVITIES_HELD,
    /** Who took part in them, each time counted. */
    PARTICIPANTS,
    /** Inspections of statutes or finance that are done. */
    INSPECTIONS_DONE,
    /** Those and the ones planned or under way. */
    INSPECTIONS_ALL,
    SUPERVISIONS_DONE,
    LOANS_PAID_OUT,
    /** Borrowers, each once. */
    BORROWERS,
    /** Members on the list at the year's end, or on the day asked about. */
    MEMBERS,
    MEMBERS_ADMITTED
}
