package vn.unionledger.projections.levels;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.contribution.Receivable;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/**
 * An employer's contribution on a day.
 *
 * @param unit who collects
 * @param grassroots whom it is passed down to; absent where that is the unit itself, or nobody
 * @param last the last month that is collected; absent while it goes on
 * @param months by deadline
 * @param missing months that have begun and whose payroll nobody declared
 * @param invented whether any of it is invented for a sample
 * @param position of the last fact in it
 */
public record EmployerRow(
        UnitId unit,
        EmployerCode employer,
        String name,
        @Nullable String taxCode,
        @Nullable UnitId grassroots,
        YearMonth from,
        @Nullable YearMonth last,
        List<Receivable> months,
        List<YearMonth> missing,
        Vnd owed,
        Vnd paid,
        Vnd open,
        Vnd prepaid,
        boolean invented,
        long position) {
    public EmployerRow {
        months = List.copyOf(months);
        missing = List.copyOf(missing);
    }
}
