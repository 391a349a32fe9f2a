package vn.unionledger.projections.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.TraVinh;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.asof.DateBasis;
import vn.unionledger.projections.entries.EntriesView;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.feed.Follower;

@DisplayName("The financial sections of a union's report")
@TestInstance(Lifecycle.PER_CLASS)
class FinancialSectionsTest {
    final Database database = Database.fresh();
    final RecordedLog log = new RecordedLog();
    final TraVinh traVinh = new TraVinh(log);
    final FinancialSections sections = new FinancialSections(database.views());

    long yearEnd;

    @BeforeAll
    void aYear() {
        traVinh.year();
        yearEnd = log.bound();
        follow();
    }

    @Test
    @DisplayName("print the year's welfare line by line with the figures people published")
    void care() {
        assertThat(report().section("care").orElseThrow().text()).isEqualTo("""
                - Hỗ trợ, giúp đỡ đoàn viên có hoàn cảnh đặc biệt khó khăn: 06 trường hợp với tổng số tiền 36.000.000 đồng.
                - Hỗ trợ 01 đoàn viên khó khăn về nhà ở: 50.000.000 đồng.
                - Thực hiện Chương trình “Chia sẻ yêu thương, cùng em đến trường” năm 2024: 02 bé (3.000.000 đồng/bé) với tổng số tiền 6.000.000 đồng.
                - Tặng quà cho các cháu thiếu nhi nhân ngày Quốc tế thiếu nhi 01/6: 133 cháu với tổng số tiền 31.440.000 đồng.
                - Tặng quà Tết trung thu năm 2024 cho 329 bé (150.000 đồng/bé) với tổng số tiền 49.350.000 đồng.
                - Tặng quà cho 52 đoàn viên người dân tộc Khmer nhân dịp Sendonta năm 2024 (250.000 đồng/suất) với tổng số tiền 13.000.000 đồng.
                - Trong năm 2024 chi thăm hỏi đoàn viên ốm đau, hữu sự đảm bảo kịp thời 324 lượt với tổng số tiền 114.395.000 đồng.""".replace(" đồng", "\u00a0đồng")
                .replaceAll("(\\d) (trường hợp|bé|cháu|lượt|đoàn viên người)", "$1\u00a0$2"));
    }

    @Test
    @DisplayName("print the social funds one by one, handed over in full and no part of the union's income")
    void socialFunds() {
        Section funds = report().section("funds").orElseThrow();
        assertThat(plain(funds))
                .contains(
                        "+ Quỹ phòng chống thiên tai: 23.189.318 đồng.",
                        "+ Quỹ ủng hộ khu tưởng niệm soạn giả Viễn Châu: 103.668.884 đồng.",
                        "với tổng số tiền 486.771.474 đồng, cụ thể:",
                        "Đã nộp cho đơn vị quản lý quỹ: 486.771.474 đồng; còn phải nộp đến cuối kỳ: 0 đồng.");
        assertThat(value("finance/income")).isEqualTo(514_894_003L + 772_341_004L);
    }

    @Test
    @DisplayName("print the finance section with figures that add up, invented ones marked")
    void finance() {
        Section finance = report().section("finance").orElseThrow();
        assertThat(plain(finance))
                .contains("+ Thu đoàn phí: 514.894.003 đồng.", "+ Tài chính công đoàn cấp trên cấp: 772.341.004 đồng.");
        assertThat(value("finance/opening")
                        + value("finance/income")
                        - value("finance/expense")
                        - value("finance/share-owed"))
                .isEqualTo(value("finance/closing"));
        assertThat(value("finance/held") + value("finance/receivable") - value("finance/payable"))
                .isEqualTo(value("finance/closing"));
        assertThat(value("finance/care") + value("finance/propaganda")).isEqualTo(value("finance/expense"));
        assertThat(value("finance/opening")).isEqualTo(210_000_000);
        assertThat(value("finance/kept")).isEqualTo(514_894_003L - value("finance/share-owed"));
        assertThat(finance.figures())
                .filteredOn(figure -> figure.id().equals("finance/dues"))
                .allMatch(Figure::invented);
        assertThat(report().section("care").orElseThrow().figures()).noneMatch(Figure::invented);
    }

    @Test
    @DisplayName("print the events with who took part and what they cost")
    void events() {
        assertThat(plain(report().section("events").orElseThrow()))
                .contains(
                        "+ Số lượng thí sinh cắm hoa tham dự: 09.",
                        "+ Số lượng đại biểu và cổ động viên tham dự: 235.",
                        "+ Kinh phí tổ chức: 52.600.000 đồng.",
                        "+ Kinh phí tổ chức: 58.200.000 đồng.");
    }

    @Test
    @DisplayName("print one inspection done and one in progress, and on an earlier day as they stood then")
    void inspections() {
        assertThat(plain(report().section("inspection").orElseThrow())).isEqualTo("""
                - Hoàn thành kiểm tra việc chấp hành Điều lệ Công đoàn Việt Nam (01 cuộc: CĐBP Văn phòng đăng ký), kết quả: không có vi phạm.
                - Kiểm tra công tác quản lý tài chính, tài sản công đoàn (01 cuộc: Công đoàn cơ sở), đang thực hiện, chưa có kết quả.""");
        Asked june = Asked.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30), yearEnd);
        assertThat(plain(sections.report(traVinh.union.unit, june, Form.GRASSROOTS)
                        .section("inspection")
                        .orElseThrow()))
                .isEqualTo("- Kiểm tra việc chấp hành Điều lệ Công đoàn Việt Nam (01 cuộc: CĐBP Văn phòng đăng ký),"
                        + " theo kế hoạch, chưa thực hiện.");
    }

    @Test
    @DisplayName("unfold every figure they print to things that add up to it, as booked and as concerned")
    void unfold() {
        for (DateBasis basis : DateBasis.values()) {
            Asked asked = Asked.year(2024, yearEnd).by(basis);
            for (Form form : Form.values()) {
                List<Figure> figures =
                        sections.report(traVinh.union.unit, asked, form).figures();
                assertThat(figures).isNotEmpty();
                for (Figure figure : figures) {
                    Unfolded unfolded = sections.unfold(traVinh.union.unit, figure.id(), asked)
                            .orElseThrow();
                    assertThat(unfolded.agrees()).as(figure.id()).isTrue();
                    assertThat(unfolded.value()).as(figure.id()).isEqualTo(figure.value());
                    assertThat(unfolded.kind()).as(figure.id()).isEqualTo(figure.kind());
                    assertThat(unfolded.items().isEmpty())
                            .as(figure.id())
                            .isEqualTo(figure.value() == 0 && unfolded.items().isEmpty());
                }
            }
        }
        assertThat(sections.unfold(traVinh.union.unit, "no/such/figure", Asked.year(2024, 1)))
                .isEmpty();
    }

    @Test
    @DisplayName("unfold a welfare figure to vouchers with the officers who asked, approved and made them")
    void unfoldNamesOfficers() {
        List<Item> items = sections.unfold(traVinh.union.unit, "aid/HARDSHIP/amount", Asked.year(2024, yearEnd))
                .orElseThrow()
                .items();
        assertThat(items).hasSize(6).allSatisfy(item -> {
            assertThat(item.requestedBy()).isEqualTo(vn.unionledger.projections.Union.ACCOUNTANT);
            assertThat(item.grantedBy()).isEqualTo(vn.unionledger.projections.Union.CHAIR);
            assertThat(item.approver()).isEqualTo(vn.unionledger.projections.Union.CHAIR);
            assertThat(item.number()).startsWith("UNC-");
        });
    }

    @Test
    @DisplayName("tell what was approved in one month from what was paid in the next")
    void approvedThenPaid() {
        long before = log.bound();
        CaseId[] cases = new CaseId[9];
        for (int i = 0; i < 9; i++) {
            cases[i] = traVinh.granted(
                    CareReason.CRITICAL_ILLNESS, LocalDate.of(2025, 2, 12), i == 8 ? 3_400_000 : 3_200_000);
        }
        long knownInFebruary = log.bound();
        for (int i = 0; i < 9; i++) {
            traVinh.paid(
                    cases[i], CareReason.CRITICAL_ILLNESS, LocalDate.of(2025, 3, 6), i == 8 ? 3_400_000 : 3_200_000);
        }
        follow();
        Asked february = Asked.month(YearMonth.of(2025, 2), log.bound());
        Asked march = Asked.month(YearMonth.of(2025, 3), log.bound());

        assertThat(monthly(february))
                .isEqualTo(monthly(february.knownAt(knownInFebruary)))
                .isEqualTo("""
                - Rà soát, thẩm định hồ sơ và xét hỗ trợ 09 đoàn viên, con đoàn viên mắc bệnh hiểm nghèo với tổng số tiền 29.000.000 đồng.
                - Đã xét duyệt, chưa chi đến cuối kỳ: 09 trường hợp, số tiền 29.000.000 đồng.""");
        assertThat(monthly(march))
                .isEqualTo("- Đã chi hỗ trợ, thăm hỏi trong kỳ: 09 trường hợp với tổng số tiền 29.000.000 đồng.");
        assertThat(sections.report(traVinh.union.unit, february.knownAt(before), Form.UPPER_LEVEL_MONTH)
                        .section("care"))
                .isEmpty();
    }

    @Test
    @DisplayName("name no reason of health where fewer than five people stand behind it")
    void smallCells() {
        for (int i = 0; i < 3; i++) {
            traVinh.aid(CareReason.CRITICAL_ILLNESS, LocalDate.of(2025, 4, 2 + i), 3_000_000);
        }
        traVinh.granted(CareReason.ILLNESS, LocalDate.of(2025, 4, 9), 1_000_000);
        follow();
        Asked april = Asked.month(YearMonth.of(2025, 4), log.bound());
        for (Form form : Form.values()) {
            String text = sections.report(traVinh.union.unit, april, form)
                    .section("care")
                    .orElseThrow()
                    .text();
            assertThat(text).contains("9.000.000").doesNotContain("bệnh", "ốm", "hiểm nghèo");
        }
    }

    @Test
    @DisplayName("count a payment that was taken back no more, and keep showing it as known before")
    void takenBack() {
        Asked before = Asked.year(2024, yearEnd);
        VoucherPosted housing = log.after(0, Integer.MAX_VALUE).stream()
                .map(event -> event.payload())
                .filter(VoucherPosted.class::isInstance)
                .map(VoucherPosted.class::cast)
                .filter(voucher -> voucher.content().lines().getFirst().amount().dong() == 50_000_000)
                .findFirst()
                .orElseThrow();
        traVinh.union.reverse(housing, LocalDate.of(2024, 12, 20));
        follow();
        Asked now = Asked.year(2024, log.bound());

        assertThat(text(before)).contains("Hỗ trợ 01 đoàn viên khó khăn về nhà ở");
        assertThat(text(now)).doesNotContain("khó khăn về nhà ở");
        assertThat(sections.unfold(traVinh.union.unit, "aid/HOUSING/cases", now).orElseThrow())
                .satisfies(unfolded -> {
                    assertThat(unfolded.value()).isZero();
                    assertThat(unfolded.agrees()).isTrue();
                    assertThat(unfolded.items()).extracting(Item::weight).containsExactly(1L, -1L);
                });
    }

    private String text(Asked asked) {
        return plain(sections.report(traVinh.union.unit, asked, Form.GRASSROOTS)
                .section("care")
                .orElseThrow());
    }

    private String monthly(Asked asked) {
        return plain(sections.report(traVinh.union.unit, asked, Form.UPPER_LEVEL_MONTH)
                .section("care")
                .orElseThrow());
    }

    private static String plain(Section section) {
        return section.text().replace('\u00a0', ' ');
    }

    private long value(String figure) {
        return sections.unfold(traVinh.union.unit, figure, Asked.year(2024, yearEnd))
                .orElseThrow()
                .value();
    }

    private Report report() {
        return sections.report(traVinh.union.unit, Asked.year(2024, yearEnd), Form.GRASSROOTS);
    }

    private void follow() {
        new Follower(database.views(), log, List.of(new EntriesView()), 500).catchUp();
    }
}
