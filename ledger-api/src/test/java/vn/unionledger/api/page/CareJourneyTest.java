package vn.unionledger.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;
import vn.unionledger.api.sample.SampleServer;
import vn.unionledger.api.wiring.Ledger;

@DisplayName("Aid and gifts in the browser")
class CareJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String TREASURER = "ketoan.thanhhoa";
    private static final String CHAIR = "chutich.thanhhoa";

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.shared();
    }

    @Test
    @DisplayName(
            "a case is asked for, approved by the chair on a phone, paid, and stands in the register and the report")
    void aCase() {
        String aCase;
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go("/cham-lo")) {
            Page page = window.page();
            click(page, AriaRole.LINK, "Trường hợp mới");
            page.locator("#reason").selectOption("ILLNESS");
            page.locator("#personName").fill("Trần Thị Thử");
            page.locator("#amount").fill("0");
            page.locator("#note").fill("Nằm viện mười ngày");
            window.photograph("case-form");
            click(page, AriaRole.BUTTON, "Trình duyệt");
            assertThat(page.locator("#amount-error")).isVisible();
            assertThat(page.locator("#note")).hasValue("Nằm viện mười ngày");
            page.locator("#amount").fill("321.000");
            click(page, AriaRole.BUTTON, "Trình duyệt");
            assertThat(page.locator("main")).containsText("Trần Thị Thử");
            assertThat(page.locator("main")).containsText("người khác phải duyệt");
            aCase = page.url().replaceAll(".*(/cham-lo/truong-hop/[0-9a-f]{32}).*", "$1");
            assertThat(window.complaints().stream().filter(one -> !one.contains("422")))
                    .isEmpty();
        }
        try (Window window = server.signIn(BROWSER, Screen.PHONE, CHAIR).go("/cho-duyet")) {
            Page page = window.page();
            page.locator(".approval a[href='" + aCase + "']").first().click();
            window.photograph("case-chair");
            assertThat(window.overhang()).isZero();
            click(page, AriaRole.BUTTON, "Duyệt");
            assertThat(page.locator("main")).containsText("321.000 đồng");
        }
        long spent;
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER)) {
            spent = spent(window);
        }
        pay(aCase);
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go(aCase)) {
            assertThat(window.page().locator("main")).containsText(Pattern.compile("PC-\\d{4}/" + thisYear()));
            window.go("/cham-lo?ky=" + thisYear());
            assertThat(window.page().locator("main")).containsText("321.000");
            assertThat(spent(window)).isEqualTo(spent + 321_000);
            assertThat(window.complaints()).isEmpty();
        }
        try (Window window =
                server.signIn(BROWSER, Screen.DESK, "ubkt.thanhhoa").go(aCase)) {
            assertThat(window.page().locator("main")).containsText("321.000");
            assertThat(window.page().locator("main")).not().containsText("Trần Thị Thử");
            assertThat(window.page().locator("main")).not().containsText("Nằm viện");
        }
    }

    @Test
    @DisplayName("a list of gifts whose total is not its sum is refused; put right, it is approved and paid")
    void aRound() {
        String round;
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go("/cham-lo/dot/moi")) {
            Page page = window.page();
            row(page, 0, "Mẫu giáo", "12", "100.000");
            row(page, 1, "Tiểu học", "8", "150.000");
            page.locator("#total").fill("2.500.000");
            long before = events();
            click(page, AriaRole.BUTTON, "Trình duyệt");
            assertThat(page.locator("#total-error")).containsText("2.400.000");
            assertThat(page.locator("#tong")).containsText("20 suất, cộng 2.400.000");
            assertThat(page.locator("#tong .refused")).containsText("2.500.000");
            assertThat(events()).isEqualTo(before);
            window.photograph("round-refused");
            page.locator("#total").fill("2.400.000");
            click(page, AriaRole.BUTTON, "Trình duyệt");
            assertThat(page.locator("main")).containsText("2.400.000");
            round = page.url().replaceAll(".*(/cham-lo/dot/[0-9a-f]{32}).*", "$1");
        }
        try (Window window = server.signIn(BROWSER, Screen.PHONE, CHAIR).go(round)) {
            window.photograph("round-chair");
            click(window.page(), AriaRole.BUTTON, "Duyệt");
            assertThat(window.page().locator(".acts")).hasCount(0);
            assertThat(window.overhang()).isZero();
        }
        pay(round);
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go(round)) {
            assertThat(window.page().locator("main")).containsText(Pattern.compile("PC-\\d{4}/" + thisYear()));
            window.go("/phieu/moi/gift");
            assertThat(window.page().locator("main")).containsText("Không có danh sách quà nào chờ chi");
        }
    }

    @Test
    @DisplayName("a case is declined with words that its requester reads")
    void declined() {
        String aCase;
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go("/cham-lo/truong-hop/moi")) {
            window.page().locator("#amount").fill("50.000");
            click(window.page(), AriaRole.BUTTON, "Trình duyệt");
            aCase = window.page().url().replaceAll(".*(/cham-lo/truong-hop/[0-9a-f]{32}).*", "$1");
        }
        try (Window window = server.signIn(BROWSER, Screen.PHONE, CHAIR).go(aCase)) {
            click(window.page(), AriaRole.LINK, "Không duyệt");
            window.page().locator("#reason").fill("Đã được hỗ trợ trong tháng này");
            click(window.page(), AriaRole.BUTTON, "Không duyệt");
            assertThat(window.page().locator("main")).containsText("Đã được hỗ trợ trong tháng này");
        }
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go(aCase)) {
            assertThat(window.page().locator("main")).containsText("Đã được hỗ trợ trong tháng này");
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** The treasurer puts the payment forward, the chair approves it, the treasurer posts it. */
    private void pay(String thing) {
        String voucher;
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go(thing)) {
            click(window.page(), AriaRole.LINK, "Lập phiếu chi");
            click(window.page(), AriaRole.BUTTON, "Trình duyệt");
            assertThat(window.page().locator("main")).containsText("Phiếu đang chờ người khác duyệt.");
            voucher = window.page().url().replaceAll(".*(/phieu/[0-9a-f]{32}).*", "$1");
        }
        try (Window window = server.signIn(BROWSER, Screen.DESK, CHAIR).go(voucher)) {
            click(window.page(), AriaRole.BUTTON, "Duyệt");
        }
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go(voucher)) {
            click(window.page(), AriaRole.BUTTON, "Ghi sổ");
            assertThat(window.page().locator(".agreement")).isVisible();
        }
    }

    private static void row(Page page, int row, String label, String count, String rate) {
        page.locator("#classes-" + row + "-label").fill(label);
        page.locator("#classes-" + row + "-to").selectOption("CHILD");
        page.locator("#classes-" + row + "-count").fill(count);
        page.locator("#classes-" + row + "-rate").fill(rate);
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(AriaRole.MAIN)
                .or(page.locator(".top .actions"))
                .getByRole(role, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }

    /** What the report of this year says was spent, đồng; 0 while it says nothing. */
    private static long spent(Window window) {
        Locator line = window.go("/bao-cao/" + thisYear())
                .page()
                .locator(".sentences p", new Page.LocatorOptions().setHasText("Tổng số chi"));
        String digits = line.count() == 0
                ? "0"
                : line.locator("a.figure").first().innerText().replaceAll("[^0-9]", "");
        return Long.parseLong(digits);
    }

    private static long events() {
        return server.bean(Ledger.class).reader().bound();
    }

    private static int thisYear() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
    }
}
