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

@DisplayName("A case that a committee member puts forward")
class CareDeskTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Desks DESKS = new Desks(BROWSER);

    private static final String MEMBER = "chinhsach.laichau";
    private static final String CASHIER = "thuquy.laichau";
    private static final String CHAIR = "chutich.laichau";
    private static final String ACCOUNTANT = "ketoan.laichau";
    private static final String STORY = "Nhà bị lũ cuốn, ba con nhỏ";

    @Test
    @DisplayName(
            "stays open to the one who wrote it, closed to others without that duty, and is decided on the chair's card")
    void aCase() {
        Window window = DESKS.at(MEMBER, Screen.PHONE, "/cham-lo/truong-hop/moi");
        Page page = window.page();
        page.locator("#personName").fill("Tẩn Thị Lũ");
        page.locator("#note").fill(STORY);
        page.locator("#amount").fill("0");
        refused(page, "amount");
        page.locator("#amount").fill("1.250.000");
        assertThat(sentThrice(page)).as("the person and the case").isEqualTo(2);
        send(page);
        assertThat(page.locator("main")).containsText("Tẩn Thị Lũ");
        assertThat(page.locator("main")).containsText(STORY);
        assertThat(window.overhang()).isZero();
        window.photograph("case-own");
        String aCase = Desks.address(page);

        Page cashier = DESKS.at(CASHIER, Screen.DESK, aCase).page();
        assertThat(cashier.locator("main")).containsText("1.250.000");
        assertThat(cashier.locator("main")).not().containsText("Tẩn Thị Lũ");
        assertThat(cashier.locator("main")).not().containsText(STORY);

        Window phone = DESKS.at(CHAIR, Screen.PHONE, "/cho-duyet");
        Locator card = phone.page().locator(".approval", new Page.LocatorOptions().setHasText("1.250.000"));
        assertThat(card).containsText("Tẩn Thị Lũ");
        assertThat(card).containsText(STORY);
        phone.photograph("approvals-case");
        assertThat(phone.overhang()).isZero();
        card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Không duyệt"))
                .click();
        long before = Desks.events();
        click(phone.page(), AriaRole.BUTTON, "Không duyệt");
        assertThat(phone.page().locator("#reason-error")).isVisible();
        assertThat(Desks.events()).isEqualTo(before);
        phone.page().locator("#reason").fill("Đã có quỹ khác lo");
        click(phone.page(), AriaRole.BUTTON, "Không duyệt");
        phone.go("/cho-duyet");
        assertThat(card).hasCount(0);

        DESKS.at(MEMBER, Screen.PHONE, aCase);
        assertThat(page.locator("main")).containsText("Đã có quỹ khác lo");
        DESKS.requireNoComplaints();
    }

    @Test
    @DisplayName("and a list of gifts are approved from their cards; a known person is found by a part of the name")
    void cards() {
        Page page = DESKS.at(ACCOUNTANT, Screen.DESK, "/cham-lo/dot/moi").page();
        page.locator("#classes-1-label").fill("Mức 1");
        page.locator("#classes-1-count").fill("7");
        page.locator("#classes-1-rate").fill("150.000");
        assertThat(page.locator("#tong")).containsText("7 suất, cộng 1.050.000");
        page.locator("#total").fill("1.000.000");
        assertThat(page.locator("#tong .refused")).containsText("1.000.000");
        refused(page, "total");
        page.locator("#classes-0-label").fill("Mức 1: con bệnh binh (nặng)");
        page.locator("#total").fill("1.050.000");
        refused(page, "classes-0-label");
        page.locator("#classes-0-label").fill("Mức 1");
        assertThat(sentThrice(page)).isEqualTo(1);
        send(page);
        assertThat(page.locator("main")).containsText("1.050.000");

        DESKS.at(ACCOUNTANT, Screen.DESK, "/cham-lo/truong-hop/moi");
        page.locator("#personName").pressSequentially("tan a sinh");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Tẩn A Sinh"))
                .check();
        page.locator("#amount").fill("640.000");
        assertThat(sentThrice(page)).as("the case alone").isEqualTo(1);
        send(page);
        assertThat(page.locator("main")).containsText("Tẩn A Sinh");

        for (String amount : new String[] {"1.050.000", "640.000"}) {
            Page phone = DESKS.at(CHAIR, Screen.PHONE, "/cho-duyet").page();
            Locator card = phone.locator(".approval", new Page.LocatorOptions().setHasText(amount));
            card.getByRole(AriaRole.BUTTON).click();
            assertThat(card).hasCount(0);
        }
        DESKS.requireNoComplaints();
    }
}
