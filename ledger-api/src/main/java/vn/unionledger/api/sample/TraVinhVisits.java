package vn.unionledger.api.sample;

import static vn.unionledger.api.sample.TraVinh2024.GENERAL;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.CareReason;

/**
 * The 324 visits of 2024, together 114.395.000: each asked for by its section, approved with its voucher, paid in cash. The report
 * gives their number and sum; whom, when and how much each is invented.
 */
final class TraVinhVisits {
    private static final LocalDate FIRST_PAID = LocalDate.of(2024, 1, 5);
    private static final LocalDate LAST_PAID = LocalDate.of(2024, 12, 27);

    private final Desk desk;
    private final Care care;
    private final Map<YearMonth, Long> cash = new TreeMap<>();

    private TraVinhVisits(Desk desk, Care care) {
        this.desk = desk;
        this.care = care;
    }

    static void write(Desk desk, Care care) {
        TraVinhVisits visits = new TraVinhVisits(desk, care);
        visits.all();
        visits.cash();
    }

    private void all() {
        List<Visit> visits = kinds();
        List<LocalDate> days = openDays();
        for (int number = 0; number < visits.size(); number++) {
            visit(number, visits.get(number), days.get(number * days.size() / visits.size()));
        }
    }

    private void visit(int number, Visit visit, LocalDate paidOn) {
        int member = (number * 37 + 11) % 311;
        DepartmentSection section = sectionOf(member);
        List<String> stories = stories(visit.reason());
        Care.Case about = new Care.Case(
                "tham-hoi/%03d".formatted(number + 1),
                visit.reason(),
                Vnd.of(visit.dong()),
                section.code(),
                null,
                TraVinh2024.member(member),
                stories.get(number % stories.size()));
        LocalDate askedOn = WorkingDays.before(paidOn, 1 + number % 3);
        care.asks(askedOn, section.head(), about);
        care.pays(paidOn, Till.CASH, about);
        cash.merge(YearMonth.from(paidOn), visit.dong(), Long::sum);
    }

    /** The cash box is filled for a month's visits on its first working day. */
    private void cash() {
        cash.forEach((month, dong) -> desk.withdraws(
                WorkingDays.nth(month, 1),
                "rut-tien/tham-hoi-" + month,
                GENERAL,
                (dong + 999_999) / 1_000_000 * 1_000_000,
                "Rút tiền mặt chi thăm hỏi tháng " + month.getMonthValue() + "/2024"));
    }

    private static List<Visit> kinds() {
        List<Visit> all = new ArrayList<>();
        all.addAll(Collections.nCopies(40, new Visit(CareReason.ILLNESS, 200_000)));
        all.addAll(Collections.nCopies(150, new Visit(CareReason.ILLNESS, 300_000)));
        all.addAll(Collections.nCopies(10, new Visit(CareReason.ILLNESS, 700_000)));
        all.addAll(Collections.nCopies(30, new Visit(CareReason.MATERNITY, 300_000)));
        all.addAll(Collections.nCopies(10, new Visit(CareReason.BEREAVEMENT, 300_000)));
        all.addAll(Collections.nCopies(41, new Visit(CareReason.BEREAVEMENT, 500_000)));
        all.addAll(Collections.nCopies(10, new Visit(CareReason.BEREAVEMENT, 700_000)));
        all.addAll(Collections.nCopies(16, new Visit(CareReason.MISFORTUNE, 400_000)));
        all.addAll(Collections.nCopies(16, new Visit(CareReason.MISFORTUNE, 500_000)));
        all.add(new Visit(CareReason.MISFORTUNE, 495_000));
        Collections.shuffle(all, new Random(2024));
        return all;
    }

    private static List<String> stories(CareReason reason) {
        return switch (reason) {
            case ILLNESS ->
                List.of(
                        "Nằm viện điều trị nội trú tại bệnh viện đa khoa tỉnh.",
                        "Phẫu thuật, nghỉ ốm theo giấy ra viện.",
                        "Sốt xuất huyết, điều trị tại bệnh viện huyện.",
                        "Tai nạn giao thông trên đường đi làm về.");
            case MATERNITY -> List.of("Đoàn viên sinh con.");
            case BEREAVEMENT ->
                List.of("Cha ruột qua đời.", "Mẹ ruột qua đời.", "Cha vợ qua đời.", "Mẹ chồng qua đời.");
            default -> List.of("Nhà tốc mái do giông lốc.", "Gia đình bị mất trộm.", "Nhà bị ngập do triều cường.");
        };
    }

    private static List<LocalDate> openDays() {
        return FIRST_PAID
                .datesUntil(LAST_PAID.plusDays(1))
                .filter(WorkingDays::isOpen)
                .toList();
    }

    private static DepartmentSection sectionOf(int member) {
        int before = 0;
        for (DepartmentSection section : DepartmentSection.OF_THE_DEPARTMENT) {
            before += section.members();
            if (member < before) {
                return section;
            }
        }
        throw new IllegalArgumentException("no section has member " + member);
    }

    private record Visit(CareReason reason, long dong) {}
}
