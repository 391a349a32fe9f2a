package vn.unionledger.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.unionledger.api.page.Desks.click;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;

@DisplayName("Money between levels in the browser")
class LevelsJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Desks DESKS = new Desks(BROWSER);

    private static final String ACCOUNTANT = "ketoan.travinh";

    @Test
    @DisplayName("is recorded from the employer's payroll to what came after the stop")
    void journey() {
        enrolled();
        sent();
        refunded();
        DESKS.requireNoComplaints();
    }

    private void enrolled() {
        Window window = DESKS.at(ACCOUNTANT, Screen.DESK, "/kinh-phi");
        Page page = window.page();
        page.locator(".actions a").first().click();
        page.locator("#employer").fill("so-tnmt");
        page.locator("#from").selectOption("2024-01");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("#name-error")).not().isEmpty();
        page.locator("#name").fill("Sở Tài nguyên và Môi trường");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("h1")).containsText("Sở Tài nguyên và Môi trường");
        click(page, AriaRole.LINK, "Ghi quỹ lương");
        page.locator("#month").selectOption("2024-03");
        page.locator("#payroll").fill("500.000.000");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("tbody")).containsText("Chậm đóng");
        assertThat(page.locator("tbody")).containsText("10.000.000");
        window.photograph("contribution-employer");
        click(page, AriaRole.LINK, "Ghi miễn, giảm, tạm dừng");
        window.photograph("contribution-relief");
        waived(page);
        window.go("/kinh-phi");
        assertThat(page.locator("tbody")).containsText("03/2024 chậm đóng");
        window.photograph("contribution");
    }

    /** A month is waived, the decision revoked, another rhythm registered, and the collecting ended. */
    private static void waived(Page page) {
        page.locator("#kind").selectOption("WAIVED");
        page.locator("#from").selectOption("2024-03");
        page.locator("#until").selectOption("2024-03");
        page.locator("#decision").fill("16/QĐ-LĐLĐ");
        page.locator("#decidedOn").fill("02/05/2024");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("tbody")).containsText("16/QĐ-LĐLĐ");
        click(page, AriaRole.LINK, "Rút quyết định miễn, giảm");
        page.locator("#document").fill("17/QĐ-LĐLĐ");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("tbody")).not().containsText("16/QĐ-LĐLĐ");
        assertThat(page.locator("tbody")).containsText("Chậm đóng");
        click(page, AriaRole.LINK, "Đăng ký kỳ đóng khác");
        page.locator("#cycle").selectOption("QUARTERLY");
        page.locator("#from").selectOption("2026-10");
        page.locator("#document").fill("ĐK 12");
        click(page, AriaRole.BUTTON, "Ghi");
        click(page, AriaRole.LINK, "Thôi thu");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("#document-error")).not().isEmpty();
        page.locator("#last").selectOption("2026-12");
        page.locator("#document").fill("ĐK 13");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("12/2026");
        assertThat(page.getByText("Thôi thu")).hasCount(0);
    }

    private void sent() {
        Window window = DESKS.at(ACCOUNTANT, Screen.DESK, "/nop-cap-tren");
        Page page = window.page();
        assertThat(page.locator("main")).containsText("Còn phải nộp");
        window.photograph("remittance");
        click(page, AriaRole.LINK, "Chuyển tiền cho đơn vị khác");
        page.locator("#amount").fill("1.000.000");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("1.000.000");
        click(page, AriaRole.BUTTON, "Rút");
        window.go("/dang-chuyen");
        // the quarters of 2024 were paid up, and taken in, by vouchers that name no transfer
        assertThat(page.locator("tbody")).containsText("nộp cấp trên");
        assertThat(page.locator("tbody")).containsText("phần được hưởng");
        assertThat(page.locator("tbody")).containsText("không giữ sổ ở đây");
        window.photograph("transit");
    }

    private void refunded() {
        Window window = DESKS.at(ACCOUNTANT, Screen.DESK, "/cho-hoan-tra");
        Page page = window.page();
        assertThat(page.locator("main")).containsText("Không có khoản nào chờ hoàn trả");
        click(page, AriaRole.LINK, "Thu chờ hoàn trả");
        window.photograph("to-refund");
        page.locator("#amount").fill("1.000.000");
        page.locator("#occurredOn").fill("03/05/2024");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator(".notice-refusal")).not().isEmpty();
        window.photograph("to-refund-refused");
    }
}
