package vn.unionledger.projections.fundbook;

import java.time.YearMonth;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/** What one unit's accounts of one kind moved by in one month; positive is debit. */
public record MonthCell(UnitId unit, YearMonth month, Account.Kind kind, Vnd movement) {}
