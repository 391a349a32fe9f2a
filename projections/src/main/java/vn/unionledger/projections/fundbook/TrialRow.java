package vn.unionledger.projections.fundbook;

import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;

/**
 * One account of one fund over a period.
 *
 * @param opening before the period, and what the book opened with in it; positive is debit, negative is credit
 * @param debit put on it in the period
 * @param credit taken off it in the period, as a positive amount
 */
public record TrialRow(FundCode fund, Account account, Vnd opening, Vnd debit, Vnd credit, boolean invented) {
    /** The same account with what the book opened with counted as opening. */
    TrialRow carrying(Vnd opened, Vnd openedDebit, Vnd openedCredit) {
        return new TrialRow(
                fund, account, opening.plus(opened), debit.minus(openedDebit), credit.minus(openedCredit), invented);
    }

    /** At the end; positive is debit, negative is credit. */
    public Vnd closing() {
        return opening.plus(debit).minus(credit);
    }
}
