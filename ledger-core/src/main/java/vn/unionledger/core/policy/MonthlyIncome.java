package vn.unionledger.core.policy;

import java.time.YearMonth;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/**
 * What a unit booked of an income in one of its funds for a month.
 *
 * @param standing of the unit at the end of that month
 */
public record MonthlyIncome(
        UnitId unit, Standing standing, FundCode fund, IncomeKind income, YearMonth month, Vnd amount) {}
