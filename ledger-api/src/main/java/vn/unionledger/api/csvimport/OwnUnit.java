package vn.unionledger.api.csvimport;

import java.util.ArrayList;
import java.util.List;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.UnitId;

/** Whether all of a file is one unit's, and of funds, places and months the unit has. */
final class OwnUnit {
    private static final int SHOWN = 100;

    private final UnitId unit;
    private final UnitImport.Has has;
    private final List<RowFault> faults = new ArrayList<>();
    private long count;

    OwnUnit(UnitId unit, UnitImport.Has has) {
        this.unit = unit;
        this.has = has;
    }

    /** @throws FileRefusedException with every row that is not */
    void check(YearFile file) {
        file.each(this::check);
        if (count > 0) {
            throw new FileRefusedException(faults, count);
        }
    }

    private void check(SourceVoucher voucher) {
        if (!ImportIds.unit(voucher.unit()).equals(unit)) {
            fault(voucher, "unit", "not-own-unit", voucher.unit());
        }
        if (voucher.opens()) {
            fault(voucher, "kind", "opening-not-here", voucher.kind());
        }
        if (!has.fund(ImportIds.fund(voucher.fund()).value(), voucher.date())) {
            fault(voucher, "fund", "not-own-fund", voucher.fund());
        }
        if (!has.open(voucher.date())) {
            fault(voucher, "date", "month-closed", voucher.date().toString());
        }
        for (SourceVoucher.SourceLine line : voucher.lines()) {
            Account account = line.account();
            if (account.kind() == Account.Kind.PLACE && !has.place(String.valueOf(account.detail()))) {
                fault(voucher, "account", "not-own-place", String.valueOf(account.detail()));
            }
        }
    }

    private void fault(SourceVoucher voucher, String column, String what, String value) {
        count++;
        if (faults.size() < SHOWN) {
            faults.add(new RowFault(voucher.row(), column, what, value));
        }
    }
}
