package vn.unionledger.projections.cashbook;

import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.money.Vnd;

/** What one fund has at one place of money. */
public record PlaceBalance(FundCode fund, PlaceCode place, Vnd balance) {}
