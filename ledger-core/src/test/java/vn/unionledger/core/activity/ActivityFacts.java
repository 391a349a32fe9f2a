package vn.unionledger.core.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.unionledger.core.activity.ActivityCommand.ApproveActivity;
import vn.unionledger.core.activity.ActivityCommand.ClearAdvance;
import vn.unionledger.core.activity.ActivityCommand.PayAdvance;
import vn.unionledger.core.activity.ActivityCommand.PlanActivity;
import vn.unionledger.core.activity.ActivityCommand.RecordAttendance;
import vn.unionledger.core.activity.ActivityCommand.ReverseEntry;
import vn.unionledger.core.activity.ActivityEvent.Attendance;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/** One event: the contest of 8/3/2024, budget 52.600.000, 235 guests, 18 and 9 contestants. */
final class ActivityFacts {
    static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    static final UnitId OTHER_UNIT = new UnitId("so-y-te-tra-vinh");
    static final FundCode ORDINARY = new FundCode("tai-chinh-cong-doan");
    static final ActivityId CONTEST = Some.activity(1);
    static final PersonId LAN = Some.person(1);
    static final PersonId HOA = Some.person(2);
    static final Vnd BUDGET = Vnd.of(52_600_000);
    static final LocalDate PLANNED_ON = LocalDate.of(2024, 2, 20);
    static final LocalDate APPROVED_ON = LocalDate.of(2024, 2, 22);
    static final LocalDate ADVANCED_ON = LocalDate.of(2024, 3, 1);
    static final LocalDate SETTLED_ON = LocalDate.of(2024, 3, 15);
    static final LocalDate TODAY = LocalDate.of(2024, 3, 20);

    static final PlanActivity PLAN = new PlanActivity(
            UNIT, CONTEST, ORDINARY, "Hội thi chào mừng 8/3", "Kế hoạch 03/KH-CĐCS", BUDGET, PLANNED_ON, LAN, TODAY);
    static final ApproveActivity APPROVAL = new ApproveActivity(UNIT, CONTEST, APPROVED_ON, HOA, TODAY);
    static final List<Attendance> CAME = List.of(
            new Attendance("đại biểu, cổ động viên", 235),
            new Attendance("thí sinh đổ rau câu", 18),
            new Attendance("thí sinh cắm hoa", 9));
    static final RecordAttendance HELD =
            new RecordAttendance(UNIT, CONTEST, CAME, LocalDate.of(2024, 3, 7), LAN, TODAY);

    private ActivityFacts() {}

    static PayAdvance advance(int advance, int voucher, long dong) {
        return new PayAdvance(UNIT, CONTEST, Some.advance(advance), Some.voucher(voucher), Vnd.of(dong), ADVANCED_ON);
    }

    static ClearAdvance settlement(int advance, int voucher, long spent) {
        return new ClearAdvance(UNIT, CONTEST, Some.advance(advance), Some.voucher(voucher), Vnd.of(spent), SETTLED_ON);
    }

    static ReverseEntry reversal(int voucher) {
        return new ReverseEntry(UNIT, CONTEST, Some.voucher(voucher), TODAY);
    }

    /** The event after these were asked for and granted. */
    static Activity after(ActivityCommand... asked) {
        return Stream.of(asked).reduce((Activity) new Activity.Unplanned(), ActivityFacts::then, (before, _) -> before);
    }

    private static Activity then(Activity activity, ActivityCommand command) {
        Activity state = activity;
        for (ActivityEvent fact : activity.decide(command)) {
            state = state.evolve(fact);
        }
        return state;
    }
}
