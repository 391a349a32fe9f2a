package vn.unionledger.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.unionledger.api.page.Desks.click;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;

@DisplayName("The employment fund's register and targets in the browser")
class LendingJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Desks DESKS = new Desks(BROWSER);

    private static final String ACCOUNTANT = "ketoan.travinh";

    @Test
    @DisplayName("are kept from the first project to a target with its result")
    void journey() {
        lent();
        employed();
        targeted();
        measured();
        DESKS.requireNoComplaints();
    }

    private void lent() {
        Window window = DESKS.at(ACCOUNTANT, Screen.DESK, "/cham-lo/von-vay");
        Page page = window.page();
        window.photograph("loans");
        click(page, AriaRole.LINK, "Vốn góp của thành viên");
        assertThat(page.locator("main")).containsText("Chưa có vốn góp nào");
        window.photograph("deposits");
    }

    private void employed() {
        Window window = DESKS.at(ACCOUNTANT, Screen.DESK, "/viec-lam");
        Page page = window.page();
        page.locator(".actions a").first().click();
        page.locator("#households").fill("2");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("#title-error")).not().isEmpty();
        page.locator("#title").fill("Nuôi trâu bò");
        page.locator("#capital").fill("100.000.000");
        page.locator("#months").fill("36");
        page.locator("#document").fill("15/TTr-LĐLĐ");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("h1")).containsText("Nuôi trâu bò");
        click(page, AriaRole.LINK, "Ghi ngân hàng cho vay");
        page.locator("#bank").fill("Ngân hàng Chính sách xã hội");
        page.locator("#amount").fill("100.000.000");
        page.locator("#document").fill("01/HĐ");
        click(page, AriaRole.BUTTON, "Ghi");
        click(page, AriaRole.LINK, "Ghi hộ vay");
        page.locator("#place").fill("Bản Mỳ");
        page.locator("#amount").fill("60.000.000");
        page.locator("#purpose").fill("Nuôi trâu sinh sản");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("#headName-error")).not().isEmpty();
        page.locator("#headName").fill("Lò Văn Ban");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("tbody")).containsText("Lò Văn Ban");
        assertThat(page.locator("main")).containsText("Đã ghi 1/2 hộ");
        click(page, AriaRole.LINK, "Ghi kiểm tra");
        page.locator("#households").fill("2");
        page.locator("#document").fill("Biên bản 1");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("Đúng mục đích, có hiệu quả");
        window.photograph("project");
        click(page, AriaRole.LINK, "Bỏ hộ");
        page.locator("#document").fill("Ghi nhầm");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).not().containsText("Lò Văn Ban");
        window.go("/viec-lam");
        assertThat(page.locator("tbody")).containsText("Nuôi trâu bò");
        window.photograph("projects");
    }

    private void targeted() {
        Window window = DESKS.at(ACCOUNTANT, Screen.DESK, "/chi-tieu?nam=2023");
        Page page = window.page();
        assertThat(page.locator("main")).containsText("Chưa có chỉ tiêu nào");
        window.go("/chi-tieu");
        assertThat(page.locator("main")).containsText("00/09 chỉ tiêu đạt");
        page.locator(".actions a").first().click();
        window.photograph("target-new");
        page.locator("#title").fill("Đoàn viên xuất sắc");
        page.locator("#kind").selectOption("SHARE");
        page.locator("#points").fill("80");
        page.locator("#document").fill("Bản giao ước thi đua");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("Ít nhất 80 %");
        click(page, AriaRole.LINK, "Ghi kết quả");
        page.locator("#part").fill("400");
        page.locator("#whole").fill("485");
        page.locator("#evidence").fill("Danh sách 12/DS-CĐCS");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("82,47 %");
        window.photograph("target");
        window.go("/chi-tieu");
        assertThat(page.locator("tbody")).containsText("103,09 %");
        assertThat(page.locator("main")).containsText("01/01 chỉ tiêu đạt");
        window.photograph("targets");
    }

    /** What a campaign collected is looked up on the campaign's page, and what it cost on the event's. */
    private void measured() {
        Window window = DESKS.at(ACCOUNTANT, Screen.DESK, "/chi-tieu/moi");
        Page page = window.page();
        page.locator("#year").fill("2024");
        page.locator("#title").fill("Vận động ủng hộ đồng bào miền Bắc");
        page.locator("#kind").selectOption("AMOUNT");
        page.locator("#amount").fill("100.000.000");
        page.locator("#measure").selectOption("CAMPAIGN");
        page.locator("#campaign")
                .selectOption(page.locator("#campaign option", new Page.LocatorOptions().setHasText("miền Bắc"))
                        .first()
                        .getAttribute("value"));
        page.locator("#document").fill("Kế hoạch 12/KH-CĐVC");
        click(page, AriaRole.BUTTON, "Ghi");
        String target = Desks.address(page);
        click(page, AriaRole.LINK, "Dự trù kinh phí");
        page.locator("#planned").fill("50.000.000");
        page.locator("#item").fill("37");
        page.locator("#activity")
                .selectOption(page.locator("#activity option", new Page.LocatorOptions().setHasText("20/10"))
                        .first()
                        .getAttribute("value"));
        page.locator("#document").fill("Dự toán 3/DT-CĐCS");
        window.photograph("target-budget");
        click(page, AriaRole.BUTTON, "Ghi");
        Locator event = page.locator("main a[href^='/cham-lo/hoat-dong/']");
        assertThat(event).containsText("20/10");
        event.click();
        assertThat(page.locator("h1")).containsText("20/10");
        window.go(target);
        page.locator("main a[href^='/van-dong/']").click();
        assertThat(page.locator("h1")).containsText("miền Bắc");
        assertThat(page.locator("main")).containsText("154.188.368");
    }
}
