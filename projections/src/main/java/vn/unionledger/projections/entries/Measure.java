package vn.unionledger.projections.entries;

/** What of the things picked a figure adds up. */
public enum Measure {
    /** The amounts, in đồng. */
    AMOUNT,
    /** The people helped, gifts given, people who took part. */
    COUNT,
    /** The things themselves: payments, facts, inspections; one taken back counts one less. */
    TIMES,
    /** The different cases, rounds or loans that were not taken back again. */
    CASES,
    /** The different people, each once. */
    PEOPLE
}
