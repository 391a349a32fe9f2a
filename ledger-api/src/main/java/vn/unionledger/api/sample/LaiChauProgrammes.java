package vn.unionledger.api.sample;

import java.time.LocalDate;
import vn.unionledger.core.employment.EmploymentCommand.AppraiseProject;
import vn.unionledger.core.employment.EmploymentCommand.LendToProject;
import vn.unionledger.core.employment.EmploymentCommand.StartProject;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.core.id.TargetId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.target.Comparison;
import vn.unionledger.core.target.Measure;
import vn.unionledger.core.target.Outcome;
import vn.unionledger.core.target.TargetCommand.AssignTarget;
import vn.unionledger.core.target.TargetCommand.RecordResult;
import vn.unionledger.core.target.TargetKind;

/**
 * What the report of the third quarter of 2023 counts beside money: 17 projects of the national employment fund running to the end of
 * August and two in preparation for two households, and how far the year's targets had come. What was lent and to how many
 * households the report does not say: that is ours (số liệu mẫu).
 */
final class LaiChauProgrammes {
    private static final int RUNNING = 17;
    private static final int IN_PREPARATION = 2;
    private static final int MONTHS = 36;
    private static final String BANK = "Ngân hàng Chính sách xã hội tỉnh Lai Châu";
    private static final String REPORT = "Báo cáo 757/BC-LĐLĐ ngày 12/9/2023";
    private static final LocalDate CONGRESS = LocalDate.of(2023, 5, 31);
    private static final LocalDate REPORTED = LocalDate.of(2023, 9, 12);

    private final Desk desk;
    private final SampleOfficer officer;

    private LaiChauProgrammes(Desk desk) {
        this.desk = desk;
        this.officer = desk.staff().proposer(0);
    }

    static void write(Desk desk) {
        LaiChauProgrammes year = new LaiChauProgrammes(desk);
        for (int number = 1; number <= RUNNING; number++) {
            year.running(number);
        }
        for (int number = RUNNING + 1; number <= RUNNING + IN_PREPARATION; number++) {
            year.appraises(LocalDate.of(2023, 8, 28), number, 1, 100_000_000);
        }
        year.target(
                1,
                "Chỉ tiêu Tổng Liên đoàn Lao động Việt Nam giao hoàn thành",
                TargetKind.COUNT,
                10,
                Outcome.of(8),
                CONGRESS,
                false);
        year.target(
                2,
                "Sáng kiến của đoàn viên, người lao động",
                TargetKind.COUNT,
                2_306,
                Outcome.of(3_666),
                REPORTED,
                true);
        year.target(
                3,
                "Kiểm tra tài chính cùng cấp của công đoàn cấp trên trực tiếp cơ sở",
                TargetKind.SHARE,
                10_000,
                new Outcome(11, 11),
                REPORTED,
                false);
    }

    /** Two to four households each. */
    private void running(int number) {
        LocalDate day = WorkingDays.from(LocalDate.of(2022, 1, 10).plusDays(21L * number));
        int households = 2 + number % 3;
        long dong = households * 80_000_000L;
        appraises(day, number, households, dong);
        ProjectId project = project(number);
        LocalDate lent = WorkingDays.from(day.plusDays(14));
        desk.act(
                lent,
                Hour.PROPOSE,
                officer,
                matter(number),
                "cho-vay",
                (pen, today) -> new LendToProject(
                        desk.unit(),
                        project,
                        BANK,
                        Vnd.of(dong),
                        "Thông báo giải ngân của ngân hàng (số mẫu)",
                        lent,
                        officer.person(),
                        today));
        LocalDate started = WorkingDays.from(lent.plusDays(7));
        desk.act(
                started,
                Hour.PROPOSE,
                officer,
                matter(number),
                "thuc-hien",
                (pen, today) -> new StartProject(desk.unit(), project, started, officer.person(), today));
    }

    private void appraises(LocalDate day, int number, int households, long dong) {
        LocalDate on = WorkingDays.from(day);
        desk.act(
                on,
                Hour.PROPOSE,
                officer,
                matter(number),
                "tham-dinh",
                (pen, today) -> new AppraiseProject(
                        desk.unit(),
                        project(number),
                        "Dự án vay vốn giải quyết việc làm số " + number,
                        households,
                        Vnd.of(dong),
                        MONTHS,
                        "Biên bản thẩm định (số mẫu)",
                        on,
                        officer.person(),
                        true,
                        today));
    }

    private ProjectId project(int number) {
        return SampleIds.project(desk.unit() + "/" + matter(number));
    }

    private static String matter(int number) {
        return "viec-lam/%02d".formatted(number);
    }

    /** @param derived whether the value is worked out of what the report says of its result */
    private void target(
            int number,
            String title,
            TargetKind kind,
            long assigned,
            Outcome reached,
            LocalDate asOf,
            boolean derived) {
        LocalDate on = WorkingDays.from(LocalDate.of(2023, 1, 16));
        LocalDate told = WorkingDays.from(asOf);
        String matter = "chi-tieu/2023-" + number;
        TargetId target = SampleIds.target(desk.unit() + "/" + matter);
        desk.act(
                on,
                Hour.PROPOSE,
                officer,
                matter,
                "ghi",
                (pen, today) -> new AssignTarget(
                        desk.unit(),
                        target,
                        2023,
                        title,
                        kind,
                        Comparison.AT_LEAST,
                        assigned,
                        new Measure.Recorded(),
                        "Chương trình công tác năm 2023 (văn bản mẫu)",
                        null,
                        on,
                        officer.person(),
                        derived,
                        today));
        desk.act(
                told,
                Hour.PROPOSE,
                officer,
                matter,
                "ket-qua",
                (pen, today) ->
                        new RecordResult(desk.unit(), target, reached, REPORT, told, officer.person(), false, today));
    }
}
