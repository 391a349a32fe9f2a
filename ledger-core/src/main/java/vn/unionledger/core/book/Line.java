package vn.unionledger.core.book;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;

/**
 * One line of a voucher: an amount on an account of exactly one fund.
 *
 * @param amount đồng; positive is debit, negative is credit, never zero in a valid voucher
 * @param section the section or group it came from or went to, if known
 */
public record Line(
        FundCode fund,
        Account account,
        Vnd amount,
        @Nullable SectionCode section) {
    public static Line debit(FundCode fund, Account account, Vnd amount, @Nullable SectionCode section) {
        return new Line(fund, account, amount, section);
    }

    public static Line credit(FundCode fund, Account account, Vnd amount, @Nullable SectionCode section) {
        return new Line(fund, account, amount.negate(), section);
    }
}
