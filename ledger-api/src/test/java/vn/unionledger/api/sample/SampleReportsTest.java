package vn.unionledger.api.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.sample.SamplePeople.LAI_CHAU;
import static vn.unionledger.api.sample.SamplePeople.STNMT_TRA_VINH;
import static vn.unionledger.api.sample.SamplePeople.VAN_PHONG_THANH_HOA;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.section.FinancialSections;
import vn.unionledger.projections.section.Form;
import vn.unionledger.projections.section.Report;

@DisplayName("The reports of the sample's unions")
class SampleReportsTest {
    private static Ledger ledger;
    private static FinancialSections sections;
    private static long now;

    @BeforeAll
    static void open() {
        ledger = SampleHouse.loaded().open();
        sections = new FinancialSections(ledger.viewsDatabase());
        now = ledger.reader().bound();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    @DisplayName("say of Trà Vinh 2024 how it looked after its people")
    void careOfTraVinh() {
        assertThat(text(traVinh(), "care"))
                .contains(
                        "06 trường hợp với tổng số tiền 36.000.000 đồng",
                        "01 đoàn viên khó khăn về nhà ở: 50.000.000 đồng",
                        "02 bé (3.000.000 đồng/bé) với tổng số tiền 6.000.000 đồng",
                        "133 cháu với tổng số tiền 31.440.000 đồng",
                        "329 bé (150.000 đồng/bé) với tổng số tiền 49.350.000 đồng",
                        "52 đoàn viên",
                        "13.000.000 đồng",
                        "324 lượt với tổng số tiền 114.395.000 đồng");
    }

    @Test
    @DisplayName("say of Trà Vinh 2024 what was collected for others, and that none of it is left")
    void fundsOfTraVinh() {
        assertThat(text(traVinh(), "funds"))
                .contains(
                        "486.771.474 đồng",
                        "Quỹ Mái ấm công đoàn: 39.030.000 đồng",
                        "Quỹ Phòng, chống thiên tai: 23.189.318 đồng",
                        "Quỹ Vì người nghèo: 166.694.904 đồng",
                        "Ủng hộ khu tưởng niệm soạn giả Viễn Châu: 103.668.884 đồng",
                        "Ủng hộ đồng bào miền Bắc bị lũ lụt: 154.188.368 đồng",
                        "còn phải nộp đến cuối kỳ: 0 đồng");
    }

    @Test
    @DisplayName("say of Trà Vinh 2024 what the two contests cost, what the ordinary money did, and what was inspected")
    void restOfTraVinh() {
        assertThat(text(traVinh(), "events")).contains("235", "18", "52.600.000 đồng", "366", "58.200.000 đồng");
        assertThat(text(traVinh(), "finance"))
                .contains("514.894.003 đồng", "772.341.004 đồng", "154.468.200 đồng", "để lại đơn vị sử dụng");
        assertThat(text(traVinh(), "inspection"))
                .contains(
                        "Hoàn thành kiểm tra việc chấp hành Điều lệ",
                        "không có vi phạm",
                        "đang thực hiện, chưa có kết quả",
                        "kết quả: cơ bản tốt");
    }

    @Test
    @DisplayName("say of Thanh Hóa 2024 what four funds sum to, and that the split is invented")
    void fundsOfThanhHoa() {
        Report report = report(VAN_PHONG_THANH_HOA, Asked.year(2024, now), Form.GRASSROOTS);
        assertThat(text(report, "funds")).contains("136.225.000 đồng");
        assertThat(report.invented()).isTrue();
    }

    @Test
    @DisplayName("say of Lai Châu in the third quarter of 2023 what the province gave, lent so far, and inspected")
    void quarterOfLaiChau() {
        Report report = report(LAI_CHAU, Asked.quarter(2023, 3, now), Form.UPPER_LEVEL);
        assertThat(text(report, "care"))
                .contains(
                        "650.000.000 đồng",
                        "20.000.000 đồng",
                        "10 suất với số tiền 31.000.000 đồng",
                        "217 em học sinh và 01 giáo viên",
                        "67.820.000 đồng",
                        "338",
                        "4.067.150.000 đồng");
        assertThat(text(report, "inspection"))
                .contains(
                        "11/11",
                        "626 cuộc; trong đó kiểm tra cùng cấp: 621 cuộc, kiểm tra cấp dưới: 05 cuộc",
                        "624 cuộc; trong đó kiểm tra cùng cấp: 616 cuộc, kiểm tra cấp dưới: 08 cuộc",
                        "34 cuộc; trong đó giám sát tổ chức: 26 cuộc, giám sát cá nhân: 08 cuộc");
    }

    @Test
    @DisplayName("say of Lai Châu in February 2025 what was granted, as known then, and in March that it was paid")
    void monthsOfLaiChau() {
        long then =
                ledger.reader().lastBefore(Act.micros(LocalDate.of(2025, 3, 1).atStartOfDay()), now);
        Report february = report(LAI_CHAU, Asked.month(YearMonth.of(2025, 2), then), Form.UPPER_LEVEL_MONTH);
        assertThat(text(february, "care"))
                .contains("xét hỗ trợ 09", "29.000.000 đồng", "Đã xét duyệt, chưa chi")
                .doesNotContain("Đã chi hỗ trợ");
        Report march = report(LAI_CHAU, Asked.month(YearMonth.of(2025, 3), now), Form.UPPER_LEVEL_MONTH);
        assertThat(text(march, "care"))
                .contains("Đã chi hỗ trợ, thăm hỏi trong kỳ: 09", "29.000.000 đồng")
                .doesNotContain("xét hỗ trợ 09", "chưa chi");
    }

    private static Report traVinh() {
        return report(STNMT_TRA_VINH, Asked.year(2024, now), Form.GRASSROOTS);
    }

    private static Report report(UnitId unit, Asked asked, Form form) {
        return sections.report(unit, asked, form);
    }

    /** With plain spaces where the text keeps a number and its word on one line. */
    private static String text(Report report, String section) {
        return report.section(section).orElseThrow().text().replace('\u00a0', ' ');
    }
}
