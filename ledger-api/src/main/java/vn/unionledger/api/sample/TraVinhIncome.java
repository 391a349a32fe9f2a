package vn.unionledger.api.sample;

import static vn.unionledger.api.sample.TraVinh2024.GENERAL;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.BasisPoints;
import vn.unionledger.core.money.Shares;
import vn.unionledger.core.money.Vnd;

/**
 * The ordinary money of 2024. The report gives none of it: every figure here is invented (số liệu mẫu), of the size that 485
 * members with the reported pay would have.
 */
final class TraVinhIncome {
    /** Dues of each month, together 514.894.003. */
    private static final List<Long> DUES = List.of(
            38_412_560L,
            38_412_560L,
            38_530_240L,
            38_530_240L,
            38_641_870L,
            38_641_870L,
            47_105_330L,
            47_105_330L,
            47_282_910L,
            47_282_910L,
            47_410_560L,
            47_537_623L);

    private static final BasisPoints UPPER_SHARE = BasisPoints.ofPercent(30);

    private final Desk desk;

    private TraVinhIncome(Desk desk) {
        this.desk = desk;
    }

    static void write(Desk desk) {
        TraVinhIncome income = new TraVinhIncome(desk);
        for (int month = 1; month <= 12; month++) {
            income.month(YearMonth.of(2024, month), Vnd.of(DUES.get(month - 1)));
        }
        income.quarter(1, LocalDate.of(2024, 3, 15), 185_362_000);
        income.quarter(2, LocalDate.of(2024, 6, 14), 192_480_500);
        income.quarter(3, LocalDate.of(2024, 9, 16), 194_018_504);
        income.quarter(4, LocalDate.of(2024, 12, 12), 200_480_000);
        income.expenses();
    }

    private void month(YearMonth month, Vnd dues) {
        String words = "tháng " + month.getMonthValue() + "/2024";
        LocalDate paid = WorkingDays.from(month.atDay(19));
        desk.posts(paid, "doan-phi/" + month, bank(paid).dues(month, bySection(dues), "Thu đoàn phí " + words));
        LocalDate shared = WorkingDays.from(month.atDay(23));
        desk.posts(
                shared,
                "phai-nop-cap-tren/" + month,
                bank(shared)
                        .shareOwed(month, UPPER_SHARE.floorOf(dues), "30% đoàn phí " + words + " phải nộp cấp trên"));
        LocalDate allowances = WorkingDays.from(month.atDay(24));
        desk.posts(
                allowances,
                "phu-cap/" + month,
                bank(allowances).expense(Item.PAY, Vnd.of(4_860_000), "Phụ cấp cán bộ công đoàn " + words));
    }

    /** What came down by ratio, and the share of the quarter's dues that went up. */
    private void quarter(int quarter, LocalDate on, long allocated) {
        desk.posts(
                on,
                "cap-tren-cap/quy-" + quarter,
                bank(on).allocation(
                                Vnd.of(allocated),
                                "Kinh phí công đoàn cấp trên cấp theo tỷ lệ, quý " + quarter + "/2024"));
        long up = 0;
        for (int month = quarter * 3 - 2; month <= quarter * 3; month++) {
            up += UPPER_SHARE.floorOf(Vnd.of(DUES.get(month - 1))).dong();
        }
        LocalDate paid = WorkingDays.from(LocalDate.of(2024, quarter * 3, 26));
        desk.posts(
                paid,
                "nop-cap-tren/quy-" + quarter,
                bank(paid).paidUp(Vnd.of(up), "Nộp đoàn phí lên cấp trên, quý " + quarter + "/2024"));
    }

    private void expenses() {
        training(
                LocalDate.of(2024, 6, 25),
                "tap-huan/2024-06",
                4_500_000,
                "Tập huấn nghiệp vụ công đoàn, 05 lượt cán bộ");
        training(LocalDate.of(2024, 10, 8), "tap-huan/2024-10", 1_200_000, "Tập huấn chuyên đề, 02 cán bộ");
        LocalDate january = LocalDate.of(2024, 1, 18);
        desk.posts(january, "hanh-chinh/2024-01", office(january, 2_350_000, "Văn phòng phẩm, sổ sách đầu năm"));
        LocalDate april = LocalDate.of(2024, 4, 10);
        desk.posts(
                april,
                "hanh-chinh/2024-03",
                office(april, 1_864_000, "Nước uống hội nghị Ban Chấp hành, hóa đơn đến sau ngày khóa sổ tháng 3")
                        .dated(LocalDate.of(2024, 3, 26)));
        desk.postsAfterReturn(
                LocalDate.of(2024, 7, 11),
                "hanh-chinh/2024-07",
                office(LocalDate.of(2024, 7, 11), 2_150_000, "Hội nghị sơ kết 6 tháng"),
                "Số tiền không khớp hóa đơn 2.105.000 đồng",
                LocalDate.of(2024, 7, 12),
                office(LocalDate.of(2024, 7, 12), 2_105_000, "Hội nghị sơ kết 6 tháng"));
        LocalDate december = LocalDate.of(2024, 12, 20);
        desk.posts(december, "hanh-chinh/2024-12", office(december, 3_480_000, "Hội nghị tổng kết năm"));
    }

    private void training(LocalDate on, String matter, long dong, String words) {
        desk.posts(on, matter, bank(on).expense(Item.CARE, Vnd.of(dong), words));
    }

    private static Slip office(LocalDate on, long dong, String words) {
        return Till.cash(GENERAL, on).forSample().expense(Item.ADMINISTRATION, Vnd.of(dong), words);
    }

    /** By the members of each section; the largest takes what the rates leave. */
    private static List<Part> bySection(Vnd dues) {
        DepartmentSection largest = DepartmentSection.OF_THE_DEPARTMENT.get(1);
        Shares<SectionCode> shares = Shares.remainderTo(largest.code());
        for (DepartmentSection section : DepartmentSection.OF_THE_DEPARTMENT) {
            if (!section.equals(largest)) {
                shares = shares.and(
                        section.code(), BasisPoints.of(section.members() * 10_000 / TraVinh2024.MEMBERS.size()));
            }
        }
        return shares.of(dues).entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    private static Till bank(LocalDate on) {
        return Till.bank(GENERAL, on).forSample();
    }
}
