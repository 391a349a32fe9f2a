package vn.unionledger.projections.comparison;

import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;

/** What one account of one fund comes to at two moments; positive is debit. */
public record SideBySide(FundCode fund, Account account, Vnd first, Vnd second) {
    public Vnd difference() {
        return second.minus(first);
    }
}
