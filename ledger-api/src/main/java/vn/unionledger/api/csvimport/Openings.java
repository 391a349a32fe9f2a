package vn.unionledger.api.csvimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lay in a unit's places of money, and what of it was owed, on the day its book is opened. In a file it stands before
 * everything else of the unit, and all of it on one day.
 */
final class Openings {
    /** The most transactions a unit's opening has: they are one append with the opening itself. */
    static final int MOST = 100;

    private final List<SourceVoucher> vouchers = new ArrayList<>();
    private boolean over;

    /** Takes a transaction of the unit, in the order of the file. @return what is wrong with it there, if anything */
    @Nullable
    RowFault see(SourceVoucher voucher) {
        if (!voucher.opens()) {
            over = true;
            return !vouchers.isEmpty() && voucher.date().isBefore(day())
                    ? fault(voucher, "date", "before-opening", voucher.date())
                    : null;
        }
        if (over) {
            return fault(voucher, "kind", "opening-late", voucher.kind());
        }
        if (!vouchers.isEmpty() && !voucher.date().equals(day())) {
            return fault(voucher, "date", "opening-day", voucher.date());
        }
        if (vouchers.size() == MOST) {
            return fault(voucher, "kind", "opening-many", MOST);
        }
        if (!voucher.lines().stream().allMatch(Openings::mayStand)) {
            return fault(voucher, "account", "opening-line", voucher.number());
        }
        vouchers.add(voucher);
        return null;
    }

    List<SourceVoucher> vouchers() {
        return List.copyOf(vouchers);
    }

    /** The day the book is opened: that of its opening balances, or the given one where there are none. */
    LocalDate dayOr(LocalDate otherwise) {
        return vouchers.isEmpty() ? otherwise : day();
    }

    private LocalDate day() {
        return vouchers.getFirst().date();
    }

    private static boolean mayStand(SourceVoucher.SourceLine line) {
        return switch (line.account().kind()) {
            case PLACE -> line.amount() > 0;
            case OPENING, PAYABLE_UP -> true;
            default -> false;
        };
    }

    private static RowFault fault(SourceVoucher voucher, String column, String what, Object value) {
        return new RowFault(voucher.row(), column, what, String.valueOf(value));
    }
}
