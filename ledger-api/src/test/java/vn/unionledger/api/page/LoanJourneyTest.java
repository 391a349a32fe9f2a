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

@DisplayName("A mutual-aid loan in the browser")
class LoanJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Desks DESKS = new Desks(BROWSER);

    private static final String TREASURER = "ketoan.laichau";
    private static final String CHAIR = "chutich.laichau";
    private static final String GUARANTOR = "Vừ Đức Cường";
    private static final String MEMBER = "Giàng Thị Đớ";

    @Test
    @DisplayName("is lent to a member who paid capital in: the member is registered once and chosen the second time")
    void journey() {
        capital();
        String loan = asked();
        approved();
        Page page = DESKS.at(TREASURER, Screen.DESK, loan).page();
        click(page, AriaRole.LINK, "Lập phiếu giải ngân");
        page.locator("#place").selectOption("ngan-hang");
        send(page);
        String voucher = Desks.address(page);
        DESKS.postsVoucher(CHAIR, TREASURER, voucher);
        Window window = DESKS.at(TREASURER, Screen.DESK, loan);
        assertThat(window.page().locator("main")).containsText("Đã giải ngân");
        window.photograph("loan");
        window.go("/cham-lo/von-vay");
        assertThat(window.page().locator("tbody tr").first()).containsText(MEMBER);
        window.photographScreen("loans");
        repaid(loan);
        returned();
        writtenOff(loan);
        DESKS.requireNoComplaints();
    }

    private void capital() {
        Window window = DESKS.at(TREASURER, Screen.DESK, "/cham-lo/von-vay");
        Page page = window.page();
        click(page, AriaRole.LINK, "Thu vốn góp của đoàn viên");
        assertThat(page.locator("#fund option:checked")).containsText("Tương hỗ");
        page.locator("#amount").fill("2.000.000");
        refused(page, "memberName");
        page.locator("#memberName").fill(MEMBER);
        page.locator("#amount").fill("0");
        refused(page, "amount");
        page.locator("#amount").fill("2.000.000");
        assertThat(sentThrice(page)).as("the member and the voucher").isEqualTo(2);
        send(page);
        assertThat(page.locator("main")).containsText(MEMBER);
        String voucher = Desks.address(page);
        DESKS.postsVoucher(CHAIR, TREASURER, voucher);
        window.go(voucher + "/ghi-lai");
        assertThat(page.locator("#memberName")).hasValue(MEMBER);
        assertThat(page.locator("input[name=member]").first()).isChecked();
    }

    /** A first instalment comes back: a twelfth of the loan, parted by its schedule. */
    private void repaid(String loan) {
        Window window = DESKS.at(TREASURER, Screen.DESK, loan);
        Page page = window.page();
        assertThat(page.locator("main")).containsText("Lịch trả nợ");
        click(page, AriaRole.LINK, "Thu nợ");
        page.locator("#amount").fill("3.000.001");
        page.locator("#place").selectOption("ngan-hang");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator(".notice-refusal")).containsText("chỉ còn phải trả");
        window.photograph("loan-repay-refused");
        page.locator("#amount").fill("250.000");
        click(page, AriaRole.BUTTON, "Ghi");
        DESKS.postsVoucher(CHAIR, TREASURER, Desks.address(page));
        window.go(loan);
        assertThat(page.locator("main")).containsText("2.750.000");
        assertThat(page.locator("main")).containsText("Các lần trả");
        window.photograph("loan-repaid");
        putRight(loan);
        Window chair = DESKS.at(CHAIR, Screen.DESK, loan);
        click(chair.page(), AriaRole.LINK, "Cơ cấu lại thời hạn trả");
        chair.photograph("loan-reschedule");
        chair.page().locator("#decision").fill("03/QĐ-LĐLĐ");
        chair.page().locator("#instalments").fill("24");
        chair.page().locator("#firstDueOn").fill("31/12/2099");
        click(chair.page(), AriaRole.BUTTON, "Ghi");
        assertThat(chair.page().locator("main")).containsText("theo 03/QĐ-LĐLĐ");
    }

    /** The borrower gave 50.000 more than was typed: the right entry takes the wrong one's place. */
    private void putRight(String loan) {
        Window window = DESKS.at(TREASURER, Screen.DESK, loan);
        Page page = window.page();
        Locator entries = page.locator("section", new Page.LocatorOptions().setHasText("Các lần trả"));
        entries.locator("tbody a").first().click();
        page.locator("main a[href$='/ghi-lai']").first().click();
        assertThat(page.locator("#amount")).hasValue("250.000");
        assertThat(page.locator("#place option:checked")).containsText("ngân hàng");
        page.locator("#amount").fill("300.000");
        long before = Desks.events();
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("#reason-error")).not().isEmpty();
        assertThat(Desks.events()).isEqualTo(before);
        window.photograph("loan-repay-right");
        page.locator("#reason").fill("Gõ nhầm số tiền");
        click(page, AriaRole.BUTTON, "Ghi");
        DESKS.postsVoucher(CHAIR, TREASURER, Desks.address(page));
        window.go(loan);
        assertThat(entries.locator("tbody tr")).hasCount(1);
        assertThat(entries).containsText("300.000");
        assertThat(page.locator("main")).containsText("2.700.000");
    }

    private void returned() {
        Window window = DESKS.at(TREASURER, Screen.DESK, "/cham-lo/von-vay/gop-von");
        Page page = window.page();
        assertThat(page.locator("tbody")).containsText(MEMBER);
        window.photograph("deposits");
        click(page, AriaRole.LINK, "Trả lại vốn góp");
        assertThat(page.locator("#amount")).hasValue("2.000.000");
        page.locator("#place").selectOption("ngan-hang");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("2.000.000");
        window.photograph("deposit-returned");
    }

    /** What will not come back is a cost of the fund, by a decision, and no money moves. */
    private void writtenOff(String loan) {
        Window window = DESKS.at(TREASURER, Screen.DESK, loan);
        Page page = window.page();
        click(page, AriaRole.LINK, "Xóa nợ");
        page.locator("#amount").fill("2.700.001");
        page.locator("#decision").fill("09/QĐ-LĐLĐ");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator(".notice-refusal")).not().isEmpty();
        window.photograph("loan-write-off-refused");
        page.locator("#amount").fill("2.700.000");
        click(page, AriaRole.BUTTON, "Ghi");
        DESKS.postsVoucher(CHAIR, TREASURER, Desks.address(page));
        window.go(loan);
        assertThat(page.locator("main")).containsText("Đã xóa nợ2.700.000");
        assertThat(page.locator("main")).containsText("Tất toán");
        assertThat(page.locator("main a[href$='/xoa-no']")).hasCount(0);
        window.photograph("loan-written-off");
    }

    private String asked() {
        Window window = DESKS.at(TREASURER, Screen.DESK, "/cham-lo/von-vay/moi");
        Page page = window.page();
        page.locator("#amount").fill("3,000,000");
        refused(page, "amount");
        page.locator("#amount").fill("3.000.000");
        refused(page, "borrowerName");
        page.locator("#borrowerName").pressSequentially("giang thi do");
        Locator known = page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(MEMBER));
        known.check();
        page.locator("#guarantoraName").pressSequentially("vu duc cuong");
        Locator guarantor = page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(GUARANTOR));
        guarantor.check();
        page.locator("#on").fill("31/02/2026");
        refused(page, "on");
        assertThat(known).isChecked();
        assertThat(guarantor).isChecked();
        window.photograph("loan-refused");
        page.locator("#on").fill(Desks.today());
        assertThat(sentThrice(page))
                .as("the loan and its conditions: the borrower is known")
                .isEqualTo(2);
        send(page);
        assertThat(page.locator("main")).containsText(MEMBER);
        assertThat(page.locator("dl div", new Page.LocatorOptions().setHasText("Bảo lãnh")))
                .containsText(GUARANTOR);
        return Desks.address(page);
    }

    private void approved() {
        Window window = DESKS.at(CHAIR, Screen.PHONE, "/cho-duyet");
        Locator card = window.page().locator(".approval", new Page.LocatorOptions().setHasText(MEMBER));
        assertThat(card).containsText("3.000.000");
        assertThat(window.overhang()).isZero();
        window.photograph("approvals-loan");
        card.getByRole(AriaRole.BUTTON).click();
        assertThat(card).hasCount(0);
    }
}
