package vn.unionledger.projections.section;

/** Whose report it is, which decides the wording. */
public enum Form {
    /** The report of a grassroots union: every line of its own welfare. */
    GRASSROOTS,
    /** The report of an upper level: what it gave itself, loans up to date, counts of inspections. */
    UPPER_LEVEL,
    /** The month report of an upper level: what was decided in the month, and what was paid of it. */
    UPPER_LEVEL_MONTH
}
