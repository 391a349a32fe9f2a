package vn.unionledger.projections.entries;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;

/**
 * One amount on one account of one fund, with the voucher that put it there. Its key is (position, line).
 *
 * @param line from 1, in the order of the voucher
 * @param amount đồng; positive is debit, negative is credit
 */
public record Entry(
        Posting posting,
        int line,
        FundCode fund,
        Account account,
        Vnd amount,
        @Nullable SectionCode section) {
    public long position() {
        return posting.position();
    }

    /** The place of money, or nothing if the account is none. */
    public @Nullable PlaceCode place() {
        return account.kind() == Account.Kind.PLACE ? account.asPlace() : null;
    }

    /** The item code of an income or expense, or nothing. */
    public @Nullable String item() {
        return switch (account.kind()) {
            case INCOME, EXPENSE -> account.detail();
            default -> null;
        };
    }
}
