package vn.unionledger.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.unionledger.api.page.Desks.address;
import static vn.unionledger.api.page.Desks.click;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;

@DisplayName("A union settling with the level above in the browser")
class SettlingJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Desks DESKS = new Desks(BROWSER);

    private static final String ACCOUNTANT = "ketoan.thanhhoa";
    private static final String CHAIR = "chutich.thanhhoa";
    private static final String EMPLOYER = "/kinh-phi/vp-hdnd-thanh-hoa/van-phong-doan";

    @Test
    @DisplayName(
            "takes in the 2 %, arranges, is given money from above, reckons its share, and closes the months with the rest of it")
    void settles() {
        received(1_000_000);
        arranged();
        allocated();
        reckoned();
        received(400_000);
        closed();
        DESKS.requireNoComplaints();
    }

    @Test
    @DisplayName("takes in what came after the stop and gives it back")
    void refunds() {
        Page page = form("/cho-hoan-tra", "Thu chờ hoàn trả");
        page.locator("#occurredOn").fill("05/06/2025");
        page.locator("#amount").fill("700.000");
        posts(page);
        page = at("/cho-hoan-tra");
        assertThat(page.locator("tbody")).containsText("700.000");
        click(page, AriaRole.LINK, "Hoàn trả");
        page.locator("#occurredOn").fill("09/06/2025");
        posts(page);
        assertThat(at("/cho-hoan-tra").locator("tbody")).containsText("đã hoàn trả");
        DESKS.requireNoComplaints();
    }

    private static void received(long dong) {
        Page page = at("/kinh-phi");
        if (page.locator("tbody a[href*='van-phong-doan']").count() == 0) {
            enrolled(page);
        }
        page = form(EMPLOYER, "Thu kinh phí");
        page.locator("#occurredOn").fill("20/01/2025");
        page.locator("#amount").fill(String.valueOf(dong));
        posts(page);
        assertThat(at(EMPLOYER).locator("tbody")).not().containsText("Chậm đóng");
    }

    private static void enrolled(Page start) {
        Page page = start;
        page.locator(".actions a").first().click();
        page.locator("#employer").fill("van-phong-doan");
        page.locator("#name").fill("Văn phòng Đoàn ĐBQH và HĐND tỉnh");
        page.locator("#from").selectOption("2025-01");
        click(page, AriaRole.BUTTON, "Ghi");
        click(page, AriaRole.LINK, "Ghi quỹ lương");
        page.locator("#month").selectOption("2025-01");
        page.locator("#payroll").fill("50.000.000");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("tbody")).containsText("Chậm đóng");
        click(page, AriaRole.LINK, "Ghi quỹ lương");
        page.locator("#month").selectOption("2025-06");
        page.locator("#payroll").fill("50.000.000");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator(".notice-refusal")).containsText("đã dừng thu");
        // February to May; of June and after no payroll is missing
        assertThat(at("/kinh-phi").locator("tbody")).containsText("4 tháng chưa kê quỹ lương");
    }

    private static void arranged() {
        Page page = form("/nop-cap-tren", "Ghi cách nộp");
        page.locator("#from").selectOption("2025-01");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("#document-error")).not().isEmpty();
        page.locator("#document").fill("05/HD-CĐVC");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("Công đoàn Viên chức");
    }

    private static void allocated() {
        Page page = form("/nop-cap-tren", "Ghi thông báo cấp kinh phí");
        page.locator("#kind").selectOption("SUPPORT");
        page.locator("#amount").fill("5.000.000");
        page.locator("#document").fill("61/QĐ-CĐVC");
        page.locator("#on").fill("15/01/2025");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("61/QĐ-CĐVC");
        page = form("/dang-chuyen", "Nhận tiền của đơn vị khác");
        page.locator("#occurredOn").fill("21/01/2025");
        page.locator("#kind").selectOption("SUPPORT");
        page.locator("#allocation").selectOption(new SelectOption().setLabel("61/QĐ-CĐVC"));
        page.locator("#amount").fill("5.000.000");
        posts(page);
        assertThat(at("/dang-chuyen").locator("tbody")).containsText("5.000.000");
    }

    private static void reckoned() {
        Page page = form("/nop-cap-tren", "Tính phần phải nộp");
        page.locator("#occurredOn").fill("31/01/2025");
        page.locator("#income").selectOption("EMPLOYER_CONTRIBUTION");
        page.locator("#month").selectOption("2025-01");
        posts(page);
        assertThat(at("/nop-cap-tren").locator("main")).containsText("250.000");
    }

    /** December has nothing left to owe, January what came after its share was reckoned; then both are opened again. */
    private static void closed() {
        Page page = at("/khoa-so");
        assertThat(page.locator("main")).not().containsText("Phần phải nộp cấp trên, ghi cùng lúc khóa sổ");
        click(page, AriaRole.BUTTON, "Khóa sổ tháng 12 năm 2024");
        assertThat(page.locator("main")).containsText("Phần phải nộp cấp trên, ghi cùng lúc khóa sổ");
        assertThat(page.locator("main")).containsText("100.000 đồng");
        Locator shown = page.locator("input[name='shares[0].amount']");
        assertThat(shown).hasValue("100000");
        shown.evaluate("it => it.value = '90000'");
        click(page, AriaRole.BUTTON, "Khóa sổ tháng 01 năm 2025");
        assertThat(page.locator(".notice-refusal")).containsText("nay phải ghi 100.000 đồng, lúc xem là 90.000 đồng");
        click(page, AriaRole.BUTTON, "Khóa sổ tháng 01 năm 2025");
        assertThat(page.locator("main")).containsText("Khóa sổ tháng 02 năm 2025");
        assertThat(at("/nop-cap-tren").locator("main")).containsText("100.000");
        page = at("/phieu?ky=2025/thang-1&loai=KT");
        page.locator("tbody a").first().click();
        assertThat(page.locator("main")).containsText("100.000");
        assertThat(page.locator("h1")).containsText("KT-0002/2025");
        for (String month : new String[] {"2025-01", "2024-12"}) {
            Page chair = DESKS.at(CHAIR, Screen.PHONE, "/khoa-so").page();
            chair.locator("a[href='/khoa-so/" + month + "/mo-lai']").click();
            chair.locator("#reason").fill("Bổ sung chứng từ");
            click(chair, AriaRole.BUTTON, "Mở lại");
        }
    }

    private static Page at(String address) {
        return DESKS.at(ACCOUNTANT, Screen.DESK, address).page();
    }

    private static Page form(String address, String link) {
        Page page = at(address);
        click(page, AriaRole.LINK, link);
        return page;
    }

    private static void posts(Page page) {
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("Rút");
        DESKS.postsVoucher(CHAIR, ACCOUNTANT, address(page));
    }
}
