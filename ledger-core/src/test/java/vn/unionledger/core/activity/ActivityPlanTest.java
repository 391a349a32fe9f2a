package vn.unionledger.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.activity.ActivityFacts.ADVANCED_ON;
import static vn.unionledger.core.activity.ActivityFacts.APPROVAL;
import static vn.unionledger.core.activity.ActivityFacts.APPROVED_ON;
import static vn.unionledger.core.activity.ActivityFacts.BUDGET;
import static vn.unionledger.core.activity.ActivityFacts.CAME;
import static vn.unionledger.core.activity.ActivityFacts.CONTEST;
import static vn.unionledger.core.activity.ActivityFacts.HELD;
import static vn.unionledger.core.activity.ActivityFacts.HOA;
import static vn.unionledger.core.activity.ActivityFacts.LAN;
import static vn.unionledger.core.activity.ActivityFacts.ORDINARY;
import static vn.unionledger.core.activity.ActivityFacts.OTHER_UNIT;
import static vn.unionledger.core.activity.ActivityFacts.PLAN;
import static vn.unionledger.core.activity.ActivityFacts.PLANNED_ON;
import static vn.unionledger.core.activity.ActivityFacts.TODAY;
import static vn.unionledger.core.activity.ActivityFacts.UNIT;
import static vn.unionledger.core.activity.ActivityFacts.after;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.activity.ActivityCommand.ApproveActivity;
import vn.unionledger.core.activity.ActivityCommand.PlanActivity;
import vn.unionledger.core.activity.ActivityCommand.RecordAttendance;
import vn.unionledger.core.activity.ActivityEvent.ActivityApproved;
import vn.unionledger.core.activity.ActivityEvent.ActivityHeld;
import vn.unionledger.core.activity.ActivityEvent.ActivityPlanned;
import vn.unionledger.core.activity.ActivityEvent.Attendance;
import vn.unionledger.core.activity.ActivityRefusal.AlreadyApproved;
import vn.unionledger.core.activity.ActivityRefusal.AlreadyHeld;
import vn.unionledger.core.activity.ActivityRefusal.AlreadyPlanned;
import vn.unionledger.core.activity.ActivityRefusal.NoSuchActivity;
import vn.unionledger.core.activity.ActivityRefusal.NotApproved;
import vn.unionledger.core.activity.ActivityRefusal.RolesOutOfRange;
import vn.unionledger.core.activity.ActivityRefusal.SamePerson;
import vn.unionledger.core.activity.ActivityRefusal.SameRole;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;

@DisplayName("An event the union holds")
class ActivityPlanTest {
    @Test
    @DisplayName("is planned with a budget and a fund")
    void planned() {
        assertThat(after().decide(PLAN))
                .containsExactly(new ActivityPlanned(
                        UNIT,
                        CONTEST,
                        ORDINARY,
                        "Hội thi chào mừng 8/3",
                        "Kế hoạch 03/KH-CĐCS",
                        BUDGET,
                        PLANNED_ON,
                        LAN));
        assertThat(refusalOf(() -> after(PLAN).decide(PLAN))).isEqualTo(new AlreadyPlanned(CONTEST));
    }

    @Test
    @DisplayName("needs a title, some money and a day that has come")
    void fields() {
        assertThat(refusalOf(() -> after().decide(plan("", BUDGET, PLANNED_ON))))
                .isEqualTo(new Empty("title"));
        assertThat(refusalOf(() -> after().decide(plan("Hội thi", Vnd.ZERO, PLANNED_ON))))
                .isEqualTo(new NotPositive("budget", 0));
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(refusalOf(() -> after().decide(plan("Hội thi", BUDGET, tomorrow))))
                .isEqualTo(new InTheFuture("on", tomorrow, TODAY));
    }

    @Test
    @DisplayName("is approved once, by another officer, not before it was planned")
    void approved() {
        assertThat(after(PLAN).decide(APPROVAL))
                .containsExactly(new ActivityApproved(UNIT, CONTEST, BUDGET, APPROVED_ON, HOA));
        assertThat(refusalOf(() -> after(PLAN).decide(new ApproveActivity(UNIT, CONTEST, APPROVED_ON, LAN, TODAY))))
                .isEqualTo(new SamePerson(LAN));
        assertThat(refusalOf(() -> after(PLAN, APPROVAL).decide(APPROVAL))).isEqualTo(new AlreadyApproved(CONTEST));
        LocalDate early = PLANNED_ON.minusDays(1);
        assertThat(refusalOf(() -> after(PLAN).decide(new ApproveActivity(UNIT, CONTEST, early, HOA, TODAY))))
                .isEqualTo(new TooEarly("on", early, PLANNED_ON));
        assertThat(refusalOf(
                        () -> after(PLAN).decide(new ApproveActivity(OTHER_UNIT, CONTEST, APPROVED_ON, HOA, TODAY))))
                .isEqualTo(new NoSuchActivity(CONTEST));
        assertThat(refusalOf(() -> after().decide(APPROVAL))).isEqualTo(new NoSuchActivity(CONTEST));
    }

    @Test
    @DisplayName("is held once it is approved, and says how many came in which role")
    void held() {
        assertThat(after(PLAN, APPROVAL).decide(HELD))
                .containsExactly(new ActivityHeld(UNIT, CONTEST, CAME, LocalDate.of(2024, 3, 7)));
        assertThat(refusalOf(() -> after(PLAN).decide(HELD))).isEqualTo(new NotApproved(CONTEST));
        assertThat(refusalOf(() -> after(PLAN, APPROVAL, HELD).decide(HELD))).isEqualTo(new AlreadyHeld(CONTEST));
    }

    @Test
    @DisplayName("counts people in each role, each role once")
    void attendance() {
        assertThat(refusedAttendance(List.of())).isEqualTo(new RolesOutOfRange(0, 30));
        assertThat(refusedAttendance(List.of(new Attendance("thí sinh", 0)))).isEqualTo(new NotPositive("count", 0));
        assertThat(refusedAttendance(List.of(new Attendance(" ", 3)))).isEqualTo(new Empty("role"));
        assertThat(refusedAttendance(List.of(new Attendance("thí sinh", 3), new Attendance("thí sinh", 4))))
                .isEqualTo(new SameRole("thí sinh"));
    }

    private static Object refusedAttendance(List<Attendance> attendance) {
        RecordAttendance held = new RecordAttendance(UNIT, CONTEST, attendance, ADVANCED_ON, LAN, TODAY);
        return refusalOf(() -> after(PLAN, APPROVAL).decide(held));
    }

    private static PlanActivity plan(String title, Vnd budget, LocalDate on) {
        return new PlanActivity(UNIT, CONTEST, ORDINARY, title, null, budget, on, LAN, TODAY);
    }
}
