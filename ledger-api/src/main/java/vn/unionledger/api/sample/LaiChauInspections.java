package vn.unionledger.api.sample;

import static vn.unionledger.api.sample.LaiChau.UNIONS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.unionledger.core.id.InspectionId;
import vn.unionledger.core.inspection.InspectionCommand.RecordInspection;
import vn.unionledger.core.inspection.InspectionKind;
import vn.unionledger.core.inspection.InspectionResult;
import vn.unionledger.core.inspection.InspectionScope;
import vn.unionledger.core.inspection.InspectionState;
import vn.unionledger.core.inspection.InspectionTarget;

/**
 * What the inspection committees of Lai Châu did in the third quarter of 2023, each inspection a fact of its own, put in
 * by the province every Friday. The report gives the counts; of whom and when is invented.
 */
final class LaiChauInspections {
    private static final LocalDate FIRST_FRIDAY = LocalDate.of(2023, 7, 7);
    private static final LocalDate LAST_FRIDAY = LocalDate.of(2023, 9, 8);

    private final Desk desk;
    private final List<Inspection> all = new ArrayList<>();

    private LaiChauInspections(Desk desk) {
        this.desk = desk;
    }

    static void write(Desk desk) {
        LaiChauInspections inspections = new LaiChauInspections(desk);
        inspections.add(
                621,
                InspectionKind.STATUTES,
                InspectionScope.SAME_LEVEL,
                InspectionTarget.BODY,
                LaiChauInspections::grassroots);
        inspections.add(
                5,
                InspectionKind.STATUTES,
                InspectionScope.LOWER_LEVEL,
                InspectionTarget.BODY,
                LaiChauInspections::union);
        inspections.add(
                616,
                InspectionKind.FINANCE,
                InspectionScope.SAME_LEVEL,
                InspectionTarget.BODY,
                LaiChauInspections::grassroots);
        inspections.add(
                8,
                InspectionKind.FINANCE,
                InspectionScope.LOWER_LEVEL,
                InspectionTarget.BODY,
                LaiChauInspections::union);
        inspections.add(
                26,
                InspectionKind.SUPERVISION,
                InspectionScope.LOWER_LEVEL,
                InspectionTarget.BODY,
                LaiChauInspections::committee);
        inspections.add(
                8,
                InspectionKind.SUPERVISION,
                InspectionScope.LOWER_LEVEL,
                InspectionTarget.PERSON,
                LaiChauInspections::office);
        inspections.add(
                11,
                InspectionKind.FINANCE_BEFORE_REPORT,
                InspectionScope.SAME_LEVEL,
                InspectionTarget.BODY,
                LaiChauInspections::union);
        inspections.record();
    }

    private static String grassroots(int number) {
        return "Công đoàn cơ sở số %03d thuộc %s"
                .formatted(number + 1, UNIONS.get(number % 11).name());
    }

    private static String union(int number) {
        return UNIONS.get(number % 11).name();
    }

    private static String committee(int number) {
        return "Ban Chấp hành Công đoàn cơ sở số %03d".formatted(number * 29 + 7);
    }

    private static String office(int number) {
        return "Chủ tịch Công đoàn cơ sở số %03d".formatted(number * 97 + 15);
    }

    private void add(
            int count, InspectionKind kind, InspectionScope scope, InspectionTarget target, IntFunction<String> about) {
        for (int number = 0; number < count; number++) {
            all.add(new Inspection(kind, scope, target, number, about.apply(number)));
        }
    }

    private void record() {
        List<LocalDate> fridays = FIRST_FRIDAY
                .datesUntil(LAST_FRIDAY.plusDays(1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY && WorkingDays.isOpen(day))
                .toList();
        for (int number = 0; number < all.size(); number++) {
            record(all.get(number), fridays.get(number % fridays.size()), number);
        }
    }

    private void record(Inspection inspection, LocalDate friday, int number) {
        SampleOfficer inspector = desk.staff().inspectors().get(number % 2);
        LocalDate on = WorkingDays.before(friday, number % 4);
        InspectionId id = SampleIds.inspection(desk.unit() + "/" + inspection.matter());
        desk.together(
                friday,
                Hour.LAST,
                inspector,
                inspection.matter(),
                "ghi",
                (pen, today) -> new RecordInspection(
                        desk.unit(),
                        id,
                        inspection.kind(),
                        inspection.scope(),
                        inspection.target(),
                        inspection.about(),
                        InspectionState.DONE,
                        InspectionResult.NO_BREACH,
                        null,
                        on,
                        inspector.person(),
                        false,
                        today));
    }

    private record Inspection(
            InspectionKind kind, InspectionScope scope, InspectionTarget target, int number, String about) {
        String matter() {
            return "kiem-tra/2023/%s-%s-%s-%03d".formatted(kind, scope, target, number + 1);
        }
    }
}
