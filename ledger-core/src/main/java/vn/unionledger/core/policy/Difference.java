package vn.unionledger.core.policy;

import java.time.YearMonth;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/**
 * What a rule changes for one unit, fund and month, đồng.
 *
 * @param base the income booked for that month
 * @param before owed to the levels above under the rule known before; zero if none was known
 * @param after owed to them under the other rule
 */
public record Difference(
        UnitId unit, FundCode fund, IncomeKind income, YearMonth month, Vnd base, Vnd before, Vnd after) {
    /** What is owed upward beyond what was; negative if the unit owes less. */
    public Vnd amount() {
        return after.minus(before);
    }
}
