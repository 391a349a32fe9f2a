package vn.unionledger.projections.comparison;

import java.util.List;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;

/**
 * Two moments of one unit's books.
 *
 * @param accounts every account that has anything at either moment
 * @param differing the entries that count at one only; at most as many as were asked for
 * @param count how many there are in all
 */
public record Compared(
        UnitId unit, Asked first, Asked second, List<SideBySide> accounts, List<Differing> differing, int count) {
    public Compared {
        accounts = List.copyOf(accounts);
        differing = List.copyOf(differing);
    }

    /** Whether the entries listed explain every difference between the two moments, account by account. */
    public boolean explained() {
        return accounts.stream().allMatch(account -> account.difference()
                .equals(Vnd.sum(differing.stream()
                        .filter(entry -> entry.fund().equals(account.fund())
                                && entry.account().equals(account.account()))
                        .map(entry -> entry.inFirst() ? entry.amount().negate() : entry.amount()))));
    }
}
