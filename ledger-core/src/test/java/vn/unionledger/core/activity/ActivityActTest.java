package vn.unionledger.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.act.CaseDesk.FOR_THE_POOR;
import static vn.unionledger.core.act.CaseDesk.ORDINARY;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.SON;
import static vn.unionledger.core.organisation.UnitFacts.TAM;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.CaseDesk;
import vn.unionledger.core.act.Shell;
import vn.unionledger.core.activity.ActivityCommand.ApproveActivity;
import vn.unionledger.core.activity.ActivityCommand.PayAdvance;
import vn.unionledger.core.activity.ActivityCommand.PlanActivity;
import vn.unionledger.core.activity.ActivityCommand.RecordAttendance;
import vn.unionledger.core.activity.ActivityEvent.ActivityApproved;
import vn.unionledger.core.activity.ActivityEvent.ActivityHeld;
import vn.unionledger.core.activity.ActivityEvent.ActivityPlanned;
import vn.unionledger.core.activity.ActivityEvent.AdvancePaid;
import vn.unionledger.core.activity.ActivityEvent.Attendance;
import vn.unionledger.core.activity.ActivityRefusal.NoSuchActivity;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRefusal.UseNotAllowed;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("Officers with an event of the union")
class ActivityActTest {
    private static final ActivityId CONTEST = Some.activity(1);
    private static final Vnd BUDGET = Vnd.of(58_200_000);
    private static final LocalDate ON = LocalDate.of(2024, 5, 6);

    private final CaseDesk desk = new CaseDesk();

    @Test
    @DisplayName("plan it, approve its budget as another, and say who came")
    void life() {
        assertThat(desk.send(plan(ORDINARY, SON))).singleElement().isInstanceOf(ActivityPlanned.class);
        assertThat(desk.said().read()).containsKeys("unit/" + UNIT, "fund/" + UNIT + "/" + ORDINARY);
        assertThat(desk.send(new ApproveActivity(UNIT, CONTEST, ON, HOA, TODAY)))
                .containsExactly(new ActivityApproved(UNIT, CONTEST, BUDGET, ON, HOA));
        List<Attendance> came = List.of(new Attendance("người tham dự", 366));
        assertThat(desk.send(new RecordAttendance(UNIT, CONTEST, came, TODAY, LAN, TODAY)))
                .containsExactly(new ActivityHeld(UNIT, CONTEST, came, TODAY));
    }

    @Test
    @DisplayName("need the office for it, a fund that pays events, and one that is planned")
    void refused() {
        assertThat(desk.refusal(plan(ORDINARY, TAM))).isEqualTo(new NotInOffice(UNIT, TAM, Power.PROPOSE, TODAY));
        assertThat(desk.refusal(plan(FOR_THE_POOR, SON)))
                .isEqualTo(new UseNotAllowed(FOR_THE_POOR, FundKind.PASS_THROUGH, FundUse.ADVANCE));
        assertThat(desk.refusal(new ApproveActivity(UNIT, CONTEST, ON, HOA, TODAY)))
                .isEqualTo(new NoSuchActivity(CONTEST));
        desk.send(plan(ORDINARY, SON));
        assertThat(desk.refusal(new ApproveActivity(UNIT, CONTEST, ON, LAN, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, LAN, Power.APPROVE, ON));
        assertThat(desk.refusal(
                        new RecordAttendance(UNIT, CONTEST, List.of(new Attendance("đại biểu", 1)), TODAY, TAM, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, TAM, Power.PROPOSE, TODAY));
    }

    @Test
    @DisplayName("reach an event that the framework loads from its facts")
    void shell() {
        var fixture = Shell.of(
                ActivityAggregate.class,
                ActivityAggregate::new,
                (ActivityAggregate root, ActivityCommand command) -> root.decide(command),
                List.of(PlanActivity.class, PayAdvance.class));
        ActivityPlanned planned = new ActivityPlanned(
                ActivityFacts.UNIT,
                ActivityFacts.CONTEST,
                ActivityFacts.ORDINARY,
                "Hội thi chào mừng 8/3",
                "Kế hoạch 03/KH-CĐCS",
                ActivityFacts.BUDGET,
                ActivityFacts.PLANNED_ON,
                ActivityFacts.LAN);
        ActivityApproved approved = new ActivityApproved(
                ActivityFacts.UNIT,
                ActivityFacts.CONTEST,
                ActivityFacts.BUDGET,
                ActivityFacts.APPROVED_ON,
                ActivityFacts.HOA);
        fixture.givenNoPriorActivity().when(ActivityFacts.PLAN).expectEvents(planned);
        fixture.given(planned, approved)
                .when(ActivityFacts.advance(1, 1, 40_000_000))
                .expectEvents(new AdvancePaid(
                        ActivityFacts.UNIT,
                        ActivityFacts.CONTEST,
                        Some.advance(1),
                        Some.voucher(1),
                        Vnd.of(40_000_000),
                        ActivityFacts.ADVANCED_ON));
        fixture.given(planned)
                .when(ActivityFacts.advance(1, 1, 40_000_000))
                .expectNoEvents()
                .expectException(RefusedException.class);
    }

    private static PlanActivity plan(FundCode fund, PersonId by) {
        return new PlanActivity(UNIT, CONTEST, fund, "Hội thi karaoke 20/10", "12/KH-CĐCS", BUDGET, ON, by, TODAY);
    }
}
