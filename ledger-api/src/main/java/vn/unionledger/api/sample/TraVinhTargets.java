package vn.unionledger.api.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.target.BudgetLine;
import vn.unionledger.core.target.Comparison;
import vn.unionledger.core.target.Measure;
import vn.unionledger.core.target.TargetCommand.AssignTarget;
import vn.unionledger.core.target.TargetCommand.SetBudget;
import vn.unionledger.core.target.TargetKind;

/**
 * What the union of the department set itself in the emulation pact for 2025, signed on 31/12/2024, and one target of 2024 that
 * was given from above: the report says that it was exceeded and gives no figure, so its value is invented (số liệu mẫu).
 */
final class TraVinhTargets {
    private static final String PACT = "Bản giao ước thi đua năm 2025, ký ngày 31/12/2024";
    private static final LocalDate SIGNED = LocalDate.of(2024, 12, 31);

    private final Desk desk;
    private int number;

    private TraVinhTargets(Desk desk) {
        this.desk = desk;
    }

    static void write(Desk desk, UnitId above) {
        TraVinhTargets targets = new TraVinhTargets(desk);
        targets.assigned(above);
        targets.share("Đoàn viên đạt danh hiệu đoàn viên xuất sắc", Comparison.AT_LEAST, 80);
        targets.plans(38_800_000, "31/khen-thuong");
        targets.share("Nữ đoàn viên đạt danh hiệu “Giỏi việc nước, đảm việc nhà”", Comparison.AT_LEAST, 90);
        targets.share("Công đoàn bộ phận, tổ công đoàn vững mạnh", Comparison.AT_LEAST, 100);
        targets.share("Công đoàn bộ phận, tổ công đoàn vững mạnh xuất sắc", Comparison.MORE_THAN, 20);
        targets.share("Công chức, viên chức, người lao động được khám sức khỏe", Comparison.AT_LEAST, 100);
        targets.share("Người lao động được tham quan, học tập, nghỉ dưỡng", Comparison.AT_LEAST, 50);
        targets.plans(60_000_000, "32");
        targets.share("Người lao động tham gia hội thi, hội thao", Comparison.AT_LEAST, 20);
        targets.count("Lớp tập huấn, bồi dưỡng", 3);
        targets.count("Hội thao ngành", 1);
        targets.plans(45_000_000, "32");
    }

    private void assigned(UnitId above) {
        assign(
                LocalDate.of(2024, 1, 30),
                2024,
                "Vận động ủng hộ Quỹ Mái ấm Công đoàn",
                TargetKind.AMOUNT,
                Comparison.AT_LEAST,
                36_000_000,
                new Measure.FundCollected(new FundCode("mai-am")),
                "Công văn 33/CĐVC ngày 26/01/2024",
                above,
                true);
    }

    /** What the last target may cost: the pact gives no amount, so it is ours. */
    private void plans(long dong, String item) {
        SampleOfficer accountant = desk.staff().accountant();
        String matter = "chi-tieu/2025-" + number;
        desk.act(
                SIGNED,
                Hour.PAY,
                accountant,
                matter,
                "kinh-phi",
                (pen, today) -> new SetBudget(
                        desk.unit(),
                        SampleIds.target(desk.unit() + "/" + matter),
                        new BudgetLine(Vnd.of(dong), TraVinh2024.GENERAL, item, null),
                        "Dự kiến kinh phí năm 2025 (số liệu mẫu)",
                        SIGNED,
                        accountant.person(),
                        today));
    }

    private void share(String title, Comparison comparison, int percent) {
        set(title, TargetKind.SHARE, comparison, percent * 100L);
    }

    private void count(String title, long count) {
        set(title, TargetKind.COUNT, Comparison.AT_LEAST, count);
    }

    private void set(String title, TargetKind kind, Comparison comparison, long value) {
        assign(SIGNED, 2025, title, kind, comparison, value, new Measure.Recorded(), PACT, null, false);
    }

    private void assign(
            LocalDate on,
            int year,
            String title,
            TargetKind kind,
            Comparison comparison,
            long value,
            Measure measure,
            String document,
            @Nullable UnitId from,
            boolean invented) {
        SampleOfficer accountant = desk.staff().accountant();
        String matter = "chi-tieu/" + year + "-" + ++number;
        desk.act(
                on,
                Hour.PROPOSE,
                accountant,
                matter,
                "ghi",
                (pen, today) -> new AssignTarget(
                        desk.unit(),
                        SampleIds.target(desk.unit() + "/" + matter),
                        year,
                        title,
                        kind,
                        comparison,
                        value,
                        measure,
                        document,
                        from,
                        on,
                        accountant.person(),
                        invented,
                        today));
    }
}
