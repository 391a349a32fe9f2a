package vn.unionledger.core.organisation;

/** What an office lets its holder do in a unit's books. */
public enum Power {
    /** Approve vouchers, cases and lists: the chair, or who acts for the chair on that day. */
    APPROVE,
    /** Make, pay and post vouchers: accountant or cashier. */
    MAKE_VOUCHERS,
    /** Open the book, add places of money, bring in a file: the accountant. */
    KEEP_BOOK,
    /** Close a month: the accountant. */
    CLOSE_MONTH,
    /** Open a closed month again: the chair, or who acts for the chair on that day. */
    REOPEN_MONTH,
    /** Open and close funds: chair or accountant. */
    RULE_FUNDS,
    /** Record, confirm and replace dated rules: accountant or finance officer. */
    RULE_POLICIES,
    /** Put forward a case, a list, an event: any officer but an inspector. */
    PROPOSE,
    /** Record inspections: a member of the inspection committee. */
    INSPECT,
    /** Appoint and release officers, form sections: the chair. */
    ORGANISE
}
