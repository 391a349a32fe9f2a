package vn.unionledger.api.sample;

import static vn.unionledger.api.sample.TraVinh2024.GENERAL;

import java.time.LocalDate;
import java.util.List;
import vn.unionledger.core.grant.HousingWork;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.core.welfare.Recipients;

/** How the union looked after its people in 2024: what the report counts and sums, case by case and list by list. */
final class TraVinhCare {
    private final Desk desk;
    private final Care care;

    private TraVinhCare(Desk desk) {
        this.desk = desk;
        this.care = new Care(desk, GENERAL);
    }

    static void write(Desk desk) {
        TraVinhCare year = new TraVinhCare(desk);
        year.hardship();
        year.declined();
        year.housing();
        year.gifts();
        TraVinhVisits.write(desk, year.care);
    }

    /** 6 cases of 6.000.000. */
    private void hardship() {
        withdraws(LocalDate.of(2024, 2, 1), "kho-khan-tet", 18_000_000, "hỗ trợ đoàn viên dịp Tết");
        withdraws(LocalDate.of(2024, 8, 15), "kho-khan-thang-8", 12_000_000, "hỗ trợ đoàn viên khó khăn");
        withdraws(LocalDate.of(2024, 11, 21), "kho-khan-thang-11", 6_000_000, "hỗ trợ đoàn viên khó khăn");
        hardship(1, 1, 29, "Con nhỏ đang chạy thận, chồng mất việc làm.");
        hardship(2, 1, 29, "Nhà bị hỏa hoạn, mất toàn bộ đồ đạc.");
        hardship(3, 1, 29, "Một mình nuôi mẹ già nằm liệt và hai con đi học.");
        hardship(4, 8, 12, "Điều trị dài ngày sau tai nạn giao thông, không còn thu nhập làm thêm.");
        hardship(5, 8, 12, "Vợ mắc bệnh nặng, phải vay tiền chữa trị.");
        hardship(6, 11, 18, "Sạt lở bờ sông, gia đình phải di dời.");
    }

    private void hardship(int number, int month, int day, String story) {
        LocalDate asked = LocalDate.of(2024, month, day);
        DepartmentSection section = DepartmentSection.OF_THE_DEPARTMENT.get((number + 1) % 4);
        Care.Case about = new Care.Case(
                "kho-khan/" + number,
                CareReason.HARDSHIP,
                Vnd.of(6_000_000),
                section.code(),
                null,
                TraVinh2024.member(number * 71),
                story);
        care.asks(asked, section.head(), about);
        care.approves(asked.plusDays(2), about);
        care.pays(asked.plusDays(4), Till.CASH, about);
    }

    /** Turned down, and so in no sum. */
    private void declined() {
        DepartmentSection section = DepartmentSection.OF_THE_DEPARTMENT.get(3);
        Care.Case about = new Care.Case(
                "kho-khan/tu-choi-1",
                CareReason.HARDSHIP,
                Vnd.of(6_000_000),
                section.code(),
                null,
                TraVinh2024.member(480),
                "Đề nghị hỗ trợ sửa xe máy hư hỏng.");
        care.asks(LocalDate.of(2024, 4, 8), section.head(), about);
        care.declines(LocalDate.of(2024, 4, 10), about, "Không thuộc trường hợp hoàn cảnh đặc biệt khó khăn.");
    }

    private void housing() {
        DepartmentSection section = DepartmentSection.OF_THE_DEPARTMENT.get(1);
        Care.Case about = new Care.Case(
                "nha-o/1",
                CareReason.HOUSING,
                Vnd.of(50_000_000),
                section.code(),
                null,
                TraVinh2024.member(233),
                "Đang ở nhà tạm trên đất mượn, cất nhà mới có gia đình đối ứng.");
        care.asks(LocalDate.of(2024, 6, 3), section.head(), about);
        care.approves(LocalDate.of(2024, 6, 5), about);
        care.decides(LocalDate.of(2024, 6, 5), about, HousingWork.BUILD, "Quyết định số 41/QĐ-CĐCS (số mẫu)");
        care.pays(LocalDate.of(2024, 6, 7), Till.BANK, about);
    }

    private void gifts() {
        withdraws(LocalDate.of(2024, 5, 30), "qua-1-6", 32_000_000, "tặng quà 1/6");
        care.gives(
                LocalDate.of(2024, 5, 24),
                LocalDate.of(2024, 5, 31),
                "qua/1-6",
                Occasion.CHILDREN_DAY,
                List.of(
                        children("mầm non", 200_000, 42),
                        children("tiểu học", 240_000, 71),
                        children("trung học cơ sở", 300_000, 20)),
                null);
        withdraws(LocalDate.of(2024, 9, 4), "em-den-truong", 6_000_000, "chương trình cùng em đến trường");
        care.gives(
                LocalDate.of(2024, 8, 26),
                LocalDate.of(2024, 9, 5),
                "qua/em-den-truong",
                Occasion.SCHOOL_SUPPORT,
                List.of(children("học sinh", 3_000_000, 2)),
                "Công văn số 42/CĐVC ngày 19/3/2024");
        withdraws(LocalDate.of(2024, 9, 12), "qua-trung-thu", 49_000_000, "tặng quà Trung thu");
        care.gives(
                LocalDate.of(2024, 9, 6),
                LocalDate.of(2024, 9, 13),
                "qua/trung-thu",
                Occasion.MID_AUTUMN,
                List.of(children("thiếu nhi", 150_000, 329)),
                null);
        withdraws(LocalDate.of(2024, 9, 26), "qua-sendonta", 13_000_000, "tặng quà Sendonta");
        care.gives(
                LocalDate.of(2024, 9, 20),
                LocalDate.of(2024, 9, 27),
                "qua/sendonta",
                Occasion.SENDONTA,
                List.of(new GiftClass("đoàn viên", Recipients.MEMBER, Vnd.of(250_000), 52)),
                null);
    }

    private static GiftClass children(String label, long rate, int count) {
        return new GiftClass(label, Recipients.CHILD, Vnd.of(rate), count);
    }

    private void withdraws(LocalDate on, String what, long dong, String words) {
        desk.withdraws(on, "rut-tien/" + what, GENERAL, dong, "Rút tiền mặt " + words);
    }
}
