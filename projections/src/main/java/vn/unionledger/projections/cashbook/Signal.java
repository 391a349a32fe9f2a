package vn.unionledger.projections.cashbook;

import java.time.LocalDate;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.money.Vnd;

/** A day at whose end a fund would have had less than nothing at a place of money, in the order of days rather than of recording. */
public record Signal(FundCode fund, PlaceCode place, LocalDate on, Vnd balance) {}
