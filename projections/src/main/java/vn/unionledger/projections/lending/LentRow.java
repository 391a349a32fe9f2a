package vn.unionledger.projections.lending;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.Entry;
import vn.unionledger.core.loan.Instalment;
import vn.unionledger.core.loan.LoanConditions;
import vn.unionledger.core.loan.LoanStanding;
import vn.unionledger.core.money.Vnd;

/**
 * A loan on a day.
 *
 * @param conditions absent where nothing was agreed about how it is paid back
 * @param standing absent before it is paid out
 * @param schedules the one in force last, the ones it replaced before it
 * @param entries what came off it and was not taken back
 * @param position of the last fact in it
 */
public record LentRow(
        UnitId unit,
        LoanId loan,
        FundCode fund,
        PersonId borrower,
        Vnd amount,
        LentStage stage,
        LocalDate requestedOn,
        @Nullable LoanConditions conditions,
        @Nullable LocalDate paidOutOn,
        @Nullable VoucherId paidOutBy,
        @Nullable LoanStanding standing,
        List<Schedule> schedules,
        List<Entry> entries,
        @Nullable LocalDate closedOn,
        boolean invented,
        long position) {
    public LentRow {
        schedules = List.copyOf(schedules);
        entries = List.copyOf(entries);
    }

    /**
     * A schedule that was agreed on.
     *
     * @param decision the number of the decision; absent for the first one
     */
    public record Schedule(LocalDate on, @Nullable String decision, Vnd carriedInterest, List<Instalment> instalments) {
        public Schedule {
            instalments = List.copyOf(instalments);
        }
    }

    /** Whether it was ever paid out, and stands. */
    public boolean isLent() {
        return standing != null;
    }

    /** Principal that is out, đồng. */
    public Vnd outstanding() {
        return standing == null ? Vnd.ZERO : standing.outstanding();
    }

    /** Principal whose day has passed, đồng. */
    public Vnd overdue() {
        return standing == null ? Vnd.ZERO : standing.overdue();
    }

    /** The day since which something is overdue; absent where nothing is. */
    public @Nullable LocalDate overdueSince() {
        return standing == null ? null : standing.overdueSince().orElse(null);
    }
}
