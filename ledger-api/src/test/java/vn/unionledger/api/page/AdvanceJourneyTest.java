package vn.unionledger.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.page.Desks.click;
import static vn.unionledger.api.page.Desks.refused;
import static vn.unionledger.api.page.Desks.send;
import static vn.unionledger.api.page.Desks.sentThrice;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;

@DisplayName("An event and its advance in the browser")
class AdvanceJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Desks DESKS = new Desks(BROWSER);

    private static final String TREASURER = "ketoan.thanhhoa";
    private static final String CHAIR = "chutich.thanhhoa";
    private static final String TITLE = "Hội thi nấu ăn 20/11";

    @Test
    @DisplayName("is planned, approved on a phone, advanced, settled with what came back, and held")
    void journey() {
        String event = planned();
        approved(event);
        String advance = advanced(event);
        String settlement = settled(advance);
        DESKS.postsVoucher(CHAIR, TREASURER, settlement);
        Page page = DESKS.at(TREASURER, Screen.DESK, event).page();
        assertThat(page.locator("main")).containsText("4.600.000 đồng");
        assertThat(page.locator("main")).containsText("0 đồng");
        click(page, AriaRole.LINK, "Chi tạm ứng");
        assertThat(page.locator("#amount")).hasValue("400.000");
        page = DESKS.at(TREASURER, Screen.DESK, "/tam-ung").page();
        assertThat(page.locator("main")).not().containsText(TITLE);
        changed(settlement);
        held(event);
        DESKS.requireNoComplaints();
    }

    private String planned() {
        Window window = DESKS.at(TREASURER, Screen.DESK, "/cham-lo/hoat-dong");
        Page page = window.page();
        click(page, AriaRole.LINK, "Lập kế hoạch hoạt động");
        page.locator("#budget").fill("5,000,000");
        refused(page, "title", "budget");
        window.photograph("activity-refused");
        page.locator("#title").fill(TITLE);
        page.locator("#budget").fill("5tr");
        assertThat(sentThrice(page)).isEqualTo(1);
        send(page);
        assertThat(page.locator("main")).containsText("Chờ duyệt kinh phí");
        assertThat(page.locator("main")).containsText("người khác phải duyệt");
        return Desks.address(page);
    }

    private void approved(String event) {
        Window window = DESKS.at(CHAIR, Screen.PHONE, "/cho-duyet");
        Locator card = window.page().locator(".approval", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(card).containsText("5.000.000");
        assertThat(window.overhang()).isZero();
        window.photograph("approvals-event");
        card.getByRole(AriaRole.BUTTON).click();
        assertThat(card).hasCount(0);
        window.go(event);
        assertThat(window.page().locator("main")).containsText("Đã duyệt kinh phí");
    }

    private String advanced(String event) {
        Page page = DESKS.at(TREASURER, Screen.DESK, event).page();
        click(page, AriaRole.LINK, "Chi tạm ứng");
        page.locator("#place").selectOption("ngan-hang");
        page.locator("#counterpartyName").fill("Hà Thị Ứng");
        send(page);
        String voucher = Desks.address(page);
        DESKS.postsVoucher(CHAIR, TREASURER, voucher);
        Window phone = DESKS.at(CHAIR, Screen.PHONE, "/tam-ung");
        assertThat(phone.page().locator("main")).containsText("Hà Thị Ứng");
        assertThat(phone.page().locator("main")).containsText("5.000.000");
        assertThat(phone.overhang()).isZero();
        phone.photograph("advances-phone");
        DESKS.at(TREASURER, Screen.DESK, "/tam-ung").photograph("advances");
        return voucher;
    }

    private String settled(String advance) {
        Window window = DESKS.at(TREASURER, Screen.DESK, advance);
        Page page = window.page();
        click(page, AriaRole.LINK, "Thanh toán tạm ứng");
        assertThat(page.locator("main")).containsText("5.000.000 đồng");
        page.locator("#spent-1-amount").fill("5.200.000");
        assertThat(page.locator("#tong")).containsText("Vượt số tạm ứng 200.000");
        refused(page);
        assertThat(page.locator("#spent")).containsText("phần vượt 200.000 đồng");
        window.photograph("settlement-over");
        page.locator("#spent-0-amount").fill("0");
        refused(page, "spent-0-amount");
        page.locator("#spent-0-amount").fill("4.500.000");
        page.locator("#spent-1-amount").fill("100.000");
        page.locator("#returned").fill("300.000");
        assertThat(page.locator("#tong")).containsText("phải trả lại 400.000");
        refused(page, "returned");
        assertThat(page.locator("#returned-error")).containsText("400.000");
        page.locator("#returned").fill("400.000");
        assertThat(sentThrice(page)).isEqualTo(1);
        send(page);
        assertThat(page.locator("main")).containsText("4.500.000");
        window.photograph("settlement");
        String settlement = Desks.address(page);
        window.go("/tam-ung");
        assertThat(page.locator("main a[href='" + settlement + "']")).containsText("Chờ duyệt");
        return settlement;
    }

    /** The form of a settled advance comes back as it was filled in. */
    private void changed(String settlement) {
        Page page = DESKS.at(TREASURER, Screen.DESK, settlement + "/ghi-lai").page();
        assertThat(page.locator("#spent-0-amount")).hasValue("4.500.000");
        assertThat(page.locator("#spent-1-amount")).hasValue("100.000");
        assertThat(page.locator("#returned")).hasValue("400.000");
    }

    private void held(String event) {
        Window window = DESKS.at(TREASURER, Screen.DESK, event);
        Page page = window.page();
        click(page, AriaRole.LINK, "Ghi đã tổ chức");
        page.locator("#attendance-1-role").fill("thí sinh");
        page.locator("#attendance-1-count").fill("không");
        long before = Desks.events();
        click(page, AriaRole.BUTTON, "Ghi nhận");
        assertThat(page.locator("#attendance-0-count-error")).not().isEmpty();
        assertThat(Desks.events()).isEqualTo(before);
        page.locator("#attendance-0-count").fill("24");
        assertThat(sentThrice(page)).isEqualTo(1);
        click(page, AriaRole.BUTTON, "Ghi nhận");
        assertThat(page.locator("main")).containsText("Đã tổ chức");
        assertThat(page.locator("main")).containsText("Thí sinh");
        window.photograph("activity");
    }
}
