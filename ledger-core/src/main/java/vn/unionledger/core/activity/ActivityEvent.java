package vn.unionledger.core.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What has happened to an event the union holds. Stored for ever: add a record or a revision, never edit one. */
public sealed interface ActivityEvent {
    UnitId unit();

    ActivityId activity();

    /** An event was planned with a budget. */
    record ActivityPlanned(
            UnitId unit,
            ActivityId activity,
            FundCode fund,
            String title,
            @Nullable String document,
            Vnd budget,
            LocalDate on,
            PersonId by)
            implements ActivityEvent {}

    /** Another officer approved the budget. */
    record ActivityApproved(UnitId unit, ActivityId activity, Vnd budget, LocalDate on, PersonId by)
            implements ActivityEvent {}

    /** An advance was paid out, in the same append as the voucher. */
    record AdvancePaid(UnitId unit, ActivityId activity, AdvanceId advance, VoucherId voucher, Vnd amount, LocalDate on)
            implements ActivityEvent {}

    /** An advance was settled: spent within it, the rest came back; in the same append as the voucher. */
    record AdvanceCleared(
            UnitId unit, ActivityId activity, AdvanceId advance, VoucherId voucher, Vnd spent, LocalDate on)
            implements ActivityEvent {}

    /**
     * An advance or its settlement was taken back by a reversal.
     *
     * @param amount of the reversed entry: what had been advanced, or what had been settled as spent
     */
    record ActivityEntryReversed(
            UnitId unit,
            ActivityId activity,
            AdvanceId advance,
            Entry entry,
            VoucherId voucher,
            Vnd amount,
            LocalDate on)
            implements ActivityEvent {}

    /** What a voucher can be to an advance. */
    enum Entry {
        ADVANCE,
        SETTLEMENT
    }

    /** It was held, with so many people in each part. */
    record ActivityHeld(UnitId unit, ActivityId activity, List<Attendance> attendance, LocalDate on)
            implements ActivityEvent {
        public ActivityHeld {
            attendance = List.copyOf(attendance);
        }
    }

    /** How many people took part in one role, such as "đại biểu, cổ động viên". */
    record Attendance(String role, int count) {}
}
