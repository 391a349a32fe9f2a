package vn.unionledger.api.sample;

import static vn.unionledger.api.sample.TraVinh2024.GENERAL;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.activity.ActivityCommand.ApproveActivity;
import vn.unionledger.core.activity.ActivityCommand.PlanActivity;
import vn.unionledger.core.activity.ActivityCommand.RecordAttendance;
import vn.unionledger.core.activity.ActivityEvent.Attendance;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.money.Vnd;

/** The two contests of 2024: planned, advanced, held, settled. Budget and advance are ours, what was spent is the report's. */
final class TraVinhContests {
    private final Desk desk;

    private TraVinhContests(Desk desk) {
        this.desk = desk;
    }

    static void write(Desk desk) {
        TraVinhContests year = new TraVinhContests(desk);
        year.contest(
                new Contest(
                        "hoi-thi/8-3",
                        "Hội thi “Khéo tay hay làm” chào mừng ngày Quốc tế Phụ nữ 8/3",
                        null,
                        55_000_000,
                        52_600_000,
                        List.of(
                                new Attendance("đại biểu, cổ động viên", 235),
                                new Attendance("thí sinh môn đổ rau câu", 18),
                                new Attendance("thí sinh môn cắm hoa", 9))),
                LocalDate.of(2024, 2, 19),
                LocalDate.of(2024, 2, 26),
                LocalDate.of(2024, 3, 8),
                LocalDate.of(2024, 3, 14));
        year.contest(
                new Contest(
                        "hoi-thi/20-10",
                        "Hội thi tiếng hát karaoke chào mừng ngày Phụ nữ Việt Nam 20/10",
                        "Kế hoạch số 12/KH-CĐCS ngày 23/9/2024",
                        60_000_000,
                        58_200_000,
                        List.of(new Attendance("đại biểu, cổ động viên", 366))),
                LocalDate.of(2024, 9, 24),
                LocalDate.of(2024, 10, 4),
                LocalDate.of(2024, 10, 18),
                LocalDate.of(2024, 10, 24));
    }

    private void contest(Contest contest, LocalDate planned, LocalDate advanced, LocalDate held, LocalDate settled) {
        ActivityId activity = SampleIds.activity(desk.unit() + "/" + contest.matter());
        AdvanceId advance = SampleIds.advance(desk.unit() + "/" + contest.matter());
        Vnd budget = Vnd.of(contest.budget());
        SampleOfficer planner = desk.staff().proposer(0);
        SampleOfficer chair = desk.staff().chair();
        desk.act(
                planned,
                Hour.PROPOSE,
                planner,
                contest.matter(),
                "ke-hoach",
                (pen, today) -> new PlanActivity(
                        desk.unit(),
                        activity,
                        GENERAL,
                        contest.title(),
                        contest.document(),
                        budget,
                        planned,
                        planner.person(),
                        today));
        desk.act(
                planned,
                Hour.APPROVE,
                chair,
                contest.matter(),
                "duyet-du-toan",
                (pen, today) -> new ApproveActivity(desk.unit(), activity, planned, chair.person(), today));
        LocalDate drawn = WorkingDays.before(advanced, 1);
        desk.withdraws(
                drawn, "rut-tien/" + contest.matter(), GENERAL, contest.budget(), "Rút tiền mặt tạm ứng hội thi");
        desk.posts(
                advanced,
                contest.matter() + "/tam-ung",
                cash(advanced).advance(activity, advance, budget, "Tạm ứng kinh phí " + contest.title()));
        LocalDate counted = WorkingDays.from(held.plusDays(1));
        desk.act(
                counted,
                Hour.PROPOSE,
                planner,
                contest.matter(),
                "tham-du",
                (pen, today) -> new RecordAttendance(
                        desk.unit(), activity, contest.attendance(), held, planner.person(), today));
        Vnd spent = Vnd.of(contest.spent());
        desk.posts(
                settled,
                contest.matter() + "/quyet-toan",
                cash(settled).settlement(activity, advance, budget, spent, "Thanh toán tạm ứng " + contest.title()));
    }

    private static Till cash(LocalDate on) {
        return Till.cash(GENERAL, on);
    }

    private record Contest(
            String matter,
            String title,
            @Nullable String document,
            long budget,
            long spent,
            List<Attendance> attendance) {}
}
