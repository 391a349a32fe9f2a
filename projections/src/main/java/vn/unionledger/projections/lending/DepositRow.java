package vn.unionledger.projections.lending;

import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;

/**
 * A member's money in a fund on a day, đồng.
 *
 * @param owed paid in less given back
 */
public record DepositRow(FundCode fund, PersonId member, Vnd paidIn, Vnd givenBack, Vnd owed, boolean invented) {}
