package vn.unionledger.api.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.InspectionId;
import vn.unionledger.core.inspection.InspectionCommand.AdvanceInspection;
import vn.unionledger.core.inspection.InspectionCommand.RecordInspection;
import vn.unionledger.core.inspection.InspectionKind;
import vn.unionledger.core.inspection.InspectionResult;
import vn.unionledger.core.inspection.InspectionScope;
import vn.unionledger.core.inspection.InspectionState;
import vn.unionledger.core.inspection.InspectionTarget;
import vn.unionledger.core.privacy.Subject;

/** What the inspection committee of the department's union did in 2024. The report gives the matters and results; the days are ours. */
final class TraVinhInspections {
    private static final String UNION = "Công đoàn cơ sở Sở Tài nguyên và Môi trường";

    private final Desk desk;

    private TraVinhInspections(Desk desk) {
        this.desk = desk;
    }

    static void write(Desk desk) {
        TraVinhInspections year = new TraVinhInspections(desk);
        year.plans(
                "kiem-tra/dieu-le",
                InspectionKind.STATUTES,
                InspectionScope.LOWER_LEVEL,
                "Công đoàn bộ phận Văn phòng đăng ký đất đai");
        year.goes(
                "kiem-tra/dieu-le",
                LocalDate.of(2024, 8, 12),
                InspectionState.IN_PROGRESS,
                InspectionResult.NONE_YET,
                null);
        year.goes(
                "kiem-tra/dieu-le",
                LocalDate.of(2024, 9, 20),
                InspectionState.DONE,
                InspectionResult.NO_BREACH,
                "Đã kiểm tra việc chấp hành Điều lệ, không có vi phạm.");

        year.plans("kiem-tra/tai-chinh", InspectionKind.FINANCE, InspectionScope.SAME_LEVEL, UNION);
        year.goes(
                "kiem-tra/tai-chinh",
                LocalDate.of(2024, 11, 25),
                InspectionState.IN_PROGRESS,
                InspectionResult.NONE_YET,
                "Đã lập thủ tục kiểm tra tài chính cùng cấp, chưa có kết quả.");

        year.plans("giam-sat/thuong-xuyen", InspectionKind.SUPERVISION, InspectionScope.SAME_LEVEL, UNION);
        year.goes(
                "giam-sat/thuong-xuyen",
                LocalDate.of(2024, 4, 1),
                InspectionState.IN_PROGRESS,
                InspectionResult.NONE_YET,
                null);
        year.goes(
                "giam-sat/thuong-xuyen",
                LocalDate.of(2024, 12, 16),
                InspectionState.DONE,
                InspectionResult.GOOD_WITH_REMARKS,
                "Cơ bản tốt, không có vi phạm; riêng báo cáo định kỳ đôi lúc còn chậm.");
    }

    /** Put into the plan of the year. */
    private void plans(String matter, InspectionKind kind, InspectionScope scope, String about) {
        LocalDate on = LocalDate.of(2024, 1, 22);
        SampleOfficer inspector = desk.staff().inspectors().getFirst();
        desk.act(
                on,
                Hour.LAST,
                inspector,
                matter,
                "ke-hoach",
                (pen, today) -> new RecordInspection(
                        desk.unit(),
                        id(matter),
                        kind,
                        scope,
                        InspectionTarget.BODY,
                        about,
                        InspectionState.PLANNED,
                        InspectionResult.NONE_YET,
                        null,
                        on,
                        inspector.person(),
                        false,
                        today));
    }

    private void goes(
            String matter, LocalDate on, InspectionState state, InspectionResult result, @Nullable String note) {
        SampleOfficer inspector = desk.staff().inspectors().getFirst();
        desk.act(
                on,
                Hour.LAST,
                inspector,
                matter,
                state.name().toLowerCase(java.util.Locale.ROOT),
                (pen, today) -> new AdvanceInspection(
                        desk.unit(),
                        id(matter),
                        state,
                        result,
                        note == null ? null : pen.seal(Subject.of(desk.unit()), AdvanceInspection.NOTE, note),
                        on,
                        inspector.person(),
                        today));
    }

    private InspectionId id(String matter) {
        return SampleIds.inspection(desk.unit() + "/" + matter);
    }
}
