package vn.unionledger.projections.fundbook;

import vn.unionledger.core.money.Vnd;

/**
 * What one unit, or several, took in and spent in a time, and had at its end, over all funds.
 *
 * @param income put on the accounts of income, less what was taken off again
 * @param expense put on the accounts of expense, less what was taken off again
 * @param held in all places of money at the end
 * @param payableUp still owed to the upper level at the end
 * @param invented whether a figure in it is invented for a sample
 */
public record UnitSums(Vnd income, Vnd expense, Vnd held, Vnd payableUp, boolean invented) {
    public static final UnitSums NOTHING = new UnitSums(Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, false);

    /** Both together: of two units, or of what came before and what moved since. */
    public UnitSums plus(UnitSums other) {
        return new UnitSums(
                income.plus(other.income),
                expense.plus(other.expense),
                held.plus(other.held),
                payableUp.plus(other.payableUp),
                invented || other.invented);
    }

    /** The same ends, with nothing that moved. */
    UnitSums carried() {
        return new UnitSums(Vnd.ZERO, Vnd.ZERO, held, payableUp, false);
    }
}
