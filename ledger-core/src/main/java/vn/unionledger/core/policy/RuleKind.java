package vn.unionledger.core.policy;

import java.util.Locale;

/** The kinds of rule; the rules of one kind stand on one shelf and are compared with each other. */
public enum RuleKind {
    /** How an income is shared between levels. */
    DISTRIBUTION,
    /** What a member pays. */
    DUES_RATE,
    /** The state's base salary. */
    BASE_SALARY,
    /** A code of the chart of income and expenditure. */
    ITEM,
    /** How much of a source may or must go to a purpose. */
    SPENDING_LIMIT,
    /** The most a visit or grant may be. */
    WELFARE_NORM,
    /** From when on nothing is collected any more. */
    COLLECTION_STOP,
    /** What an employer owes and by when. */
    CONTRIBUTION_TERMS,
    /** How soon collected money is passed down. */
    PASS_DOWN,
    /** Days on which offices are closed. */
    DAYS_OFF,
    /** How long a call to give may last, and by when it is published, handed over and accounted for. */
    CAMPAIGN_TERMS,
    /** What a person owes a statutory fund a year. */
    LEVY_RATE,
    /** The least pay a month by region. */
    MINIMUM_WAGE,
    /** The most interest a loan of a mutual-aid fund may bear a year. */
    LOAN_INTEREST;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word in the names of its shelves, such as {@code dues-rate}. */
    public String word() {
        return word;
    }

    /** Whether one unit may have such rules of its own beside those for everyone. */
    public boolean mayBeOfOneUnit() {
        return this == DUES_RATE || this == WELFARE_NORM || this == LOAN_INTEREST;
    }
}
