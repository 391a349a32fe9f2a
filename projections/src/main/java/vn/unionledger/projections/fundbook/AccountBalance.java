package vn.unionledger.projections.fundbook;

import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/** What stands on one account of one unit over all its funds; positive is debit. */
public record AccountBalance(UnitId unit, Account account, Vnd balance) {}
