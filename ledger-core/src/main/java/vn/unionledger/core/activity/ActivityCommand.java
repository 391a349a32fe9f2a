package vn.unionledger.core.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.activity.ActivityEvent.Attendance;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What may be asked about an event the union holds. */
public sealed interface ActivityCommand extends Targeted {
    UnitId unit();

    ActivityId activity();

    @Override
    default String target() {
        return "activity/" + activity();
    }

    /** Plans it with a budget, đồng. */
    record PlanActivity(
            UnitId unit,
            ActivityId activity,
            FundCode fund,
            String title,
            @Nullable String document,
            Vnd budget,
            LocalDate on,
            PersonId by,
            LocalDate today)
            implements ActivityCommand {}

    /** Approves the budget as planned. */
    record ApproveActivity(UnitId unit, ActivityId activity, LocalDate on, PersonId by, LocalDate today)
            implements ActivityCommand {}

    /** Says that a voucher pays an advance out; only from the act that posts it, in the same append. */
    record PayAdvance(UnitId unit, ActivityId activity, AdvanceId advance, VoucherId voucher, Vnd amount, LocalDate on)
            implements ActivityCommand {}

    /**
     * Says that a voucher settles an advance; only from the act that posts it, in the same append.
     *
     * @param spent what the invoices come to, at most the advance; the rest came back. What was spent beyond the advance is
     *     paid by a voucher of its own.
     */
    record ClearAdvance(UnitId unit, ActivityId activity, AdvanceId advance, VoucherId voucher, Vnd spent, LocalDate on)
            implements ActivityCommand {}

    /** Says that the voucher of an advance or its settlement is taken back; only from the act that posts the reversal. */
    record ReverseEntry(UnitId unit, ActivityId activity, VoucherId voucher, LocalDate on) implements ActivityCommand {}

    /** Says that it was held, with how many people in each role. */
    record RecordAttendance(
            UnitId unit, ActivityId activity, List<Attendance> attendance, LocalDate on, PersonId by, LocalDate today)
            implements ActivityCommand {
        public RecordAttendance {
            attendance = List.copyOf(attendance);
        }
    }
}
