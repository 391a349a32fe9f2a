package vn.unionledger.api.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Between;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.activity.ActivityEvent.Attendance;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;

/**
 * An event to be planned.
 *
 * @param document the plan's number and day
 * @param budget đồng
 * @param on the day of the plan; absent means today
 */
public record ActivityAsked(
        FundCode fund,
        @Length(max = 200) String title,
        @Nullable @Length(max = 120) String document,
        Vnd budget,
        @Nullable LocalDate on) {

    /**
     * That an event was held.
     *
     * @param on the day it was held
     */
    public record HeldAsked(LocalDate on, List<RoleAsked> attendance) {
        public HeldAsked {
            attendance = List.copyOf(attendance);
        }
    }

    /** How many people took part in one role, such as "đại biểu". */
    public record RoleAsked(
            @Length(max = 60) String role,
            @Between(min = 1, max = 1_000_000) int count) {
        Attendance attendance() {
            return new Attendance(role, count);
        }
    }
}
