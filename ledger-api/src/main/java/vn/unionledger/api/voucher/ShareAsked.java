package vn.unionledger.api.voucher;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.YearMonth;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.policy.IncomeKind;

/** The upper share of a month's income, to be put on a voucher; how much it is, the rules say. */
public record ShareAsked(@JsonUnwrapped PaperAsked paper, FundCode fund, IncomeKind income, YearMonth month) {}
