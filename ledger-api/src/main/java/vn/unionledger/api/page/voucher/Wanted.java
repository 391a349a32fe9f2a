package vn.unionledger.api.page.voucher;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.money.TypedAmount;
import vn.unionledger.projections.voucherview.Filter;
import vn.unionledger.projections.voucherview.VoucherState;

/**
 * Which vouchers a reader looks for, as it stands in the address.
 *
 * @param kind {@code PT}, {@code PC} …
 * @param fund a fund's code
 * @param state {@code posted}, {@code submitted} …
 * @param text a part of a number, or an exact amount such as {@code 1tr2} or {@code 1.200.000}
 */
record Wanted(String kind, String fund, String state, String text) {

    static Wanted of(@Nullable String kind, @Nullable String fund, @Nullable String state, @Nullable String text) {
        return new Wanted(plain(kind), plain(fund), plain(state), plain(text));
    }

    public boolean any() {
        return !(kind.isEmpty() && fund.isEmpty() && state.isEmpty() && text.isEmpty());
    }

    /** As the view asks for it; a kind or state that does not exist is a page that does not exist. */
    Filter filter() {
        Long dong = TypedAmount.parse(text) instanceof TypedAmount.Read read
                ? Long.valueOf(read.amount().dong())
                : null;
        return new Filter(
                kind.isEmpty() ? null : Addresses.constant(VoucherKind.class, kind.toUpperCase(Locale.ROOT)),
                fund.isEmpty() ? null : Addresses.fund(fund),
                state.isEmpty() ? null : Addresses.constant(VoucherState.class, state.toUpperCase(Locale.ROOT)),
                text.isEmpty() || dong != null ? null : text,
                dong);
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
