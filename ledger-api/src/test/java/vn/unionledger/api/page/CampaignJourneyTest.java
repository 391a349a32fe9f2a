package vn.unionledger.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.page.Desks.click;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;

@DisplayName("What is collected for others in the browser")
class CampaignJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Desks DESKS = new Desks(BROWSER);

    private static final String TREASURER = "ketoan.thanhhoa";
    private static final String CHAIR = "chutich.thanhhoa";
    private static final String TITLE = "Ủng hộ đồng bào vùng lũ";

    @Test
    @DisplayName(
            "is called, taken by a pasted list, published without anybody's hardship, and reminded of until it is done")
    void journey() {
        called();
        String voucher = taken();
        DESKS.postsVoucher(CHAIR, TREASURER, voucher);
        Window window = DESKS.at(TREASURER, Screen.DESK, "/van-dong");
        assertThat(window.page().locator("tbody tr").first()).containsText("500.000");
        assertThat(window.page().locator("tbody tr").first()).containsText("50 %");
        window.photograph("campaigns");
        published(window);
        things();
        phone();
        DESKS.requireNoComplaints();
    }

    private static void called() {
        Window window = DESKS.at(TREASURER, Screen.DESK, "/van-dong/moi");
        Page page = window.page();
        page.locator("[name='title']").fill(TITLE);
        page.locator("[name='terms.legalBasis']").fill("Nghị định 93/2021/NĐ-CP");
        page.locator("[name='document']").fill("45/CĐVC");
        page.locator("[name='owner']").fill("Ủy ban Mặt trận Tổ quốc tỉnh");
        page.locator("[name='closesOn']").fill(day(200));
        page.locator("[name='terms.target']").fill("1.000.000");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator(".notice-refusal")).not().isEmpty();
        window.photograph("campaign-refused");
        page.locator("[name='closesOn']").fill(day(30));
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("h1")).containsText(TITLE);
        assertThat(page.locator("main")).containsText("Công khai tổng số đã tiếp nhận");
    }

    private static String taken() {
        Window window = DESKS.at(TREASURER, Screen.DESK, "/van-dong");
        Page page = window.page();
        click(page, AriaRole.LINK, TITLE);
        click(page, AriaRole.LINK, "Thu theo danh sách");
        page.locator("#_dan").fill("Không nêu tên; 500.000\nAi Đó; 1");
        click(page, AriaRole.BUTTON, "Xem trước");
        assertThat(page.locator(".notice-info")).containsText("500.000");
        assertThat(page.locator(".notice-warning")).containsText("Ai Đó");
        window.photograph("campaign-list");
        click(page, AriaRole.BUTTON, "Trình duyệt");
        assertThat(page.locator("main")).containsText("500.000");
        return Desks.address(page);
    }

    private static void published(Window window) {
        Page page = window.page();
        click(page, AriaRole.LINK, TITLE);
        click(page, AriaRole.LINK, "Ghi công khai");
        page.locator("[name='text']").fill("Giúp bà Trần Thị Bưởi, hộ nghèo");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator(".notice-refusal")).not().isEmpty();
        page.locator("[name='text']").fill("Kêu gọi ủng hộ đồng bào vùng lũ");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("Kêu gọi ủng hộ đồng bào vùng lũ");
        window.photograph("campaign");
        window.go("/nghia-vu");
        assertThat(page.locator("tbody")).containsText("Công khai tổng số đã sử dụng");
        window.photograph("duties");
    }

    private static void things() {
        Window window = DESKS.at(TREASURER, Screen.DESK, "/hien-vat");
        Page page = window.page();
        click(page, AriaRole.LINK, "Ghi hiện vật");
        page.locator("[name='description']").fill("Áo dài");
        page.locator("[name='quantity']").fill("60");
        page.locator("[name='measure']").fill("bộ");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("tbody")).containsText("60 bộ");
        click(page, AriaRole.LINK, "Chuyển giao");
        page.locator("[name='quantity']").fill("20");
        page.locator("[name='to']").fill("Hội Liên hiệp Phụ nữ xã");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("tbody")).containsText("40");
        window.photograph("things");
        window.go("/thien-tai");
        assertThat(page.locator("main")).containsText("1.799.996");
        assertThat(page.locator("main")).containsText("122.727");
        window.go("/mai-am");
        window.photograph("houses");
    }

    private static void phone() {
        Window window = DESKS.at(CHAIR, Screen.PHONE, "/van-dong");
        assertThat(window.page().locator("main")).containsText(TITLE);
        assertThat(window.overhang()).isZero();
        window.photograph("campaigns-phone");
    }

    private static String day(int ahead) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu")
                .format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(ahead));
    }
}
