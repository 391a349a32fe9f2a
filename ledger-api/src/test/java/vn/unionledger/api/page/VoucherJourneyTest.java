package vn.unionledger.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;
import vn.unionledger.api.sample.SampleServer;
import vn.unionledger.api.wiring.Ledger;

@DisplayName("A voucher in the browser")
class VoucherJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String TREASURER = "ketoan.thanhhoa";
    private static final String CHAIR = "chutich.thanhhoa";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.shared();
    }

    @Test
    @DisplayName(
            "goes from the treasurer's form over the chair's phone into the cash book, and the report of the year moves")
    void journey() {
        String voucher;
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER)) {
            Page page = window.page();
            click(page, AriaRole.LINK, "Phiếu chi mới");
            page.getByText("Chi hoạt động").first().click();
            fill(page, "123.000", today());
            page.locator("#counterpartyName").fill("Nguyễn Thị Thử");
            page.locator("#note").fill("Nước uống buổi họp");
            assertThat(page.locator("#amount-words")).containsText("Một trăm hai mươi ba nghìn");
            window.photograph("form-filled");
            click(page, AriaRole.BUTTON, "Trình duyệt");
            assertThat(page.locator("main")).containsText("Phiếu đang chờ người khác duyệt.");
            assertThat(page.locator("main")).containsText("Nguyễn Thị Thử");
            voucher = page.url().replaceAll(".*(/phieu/[0-9a-f]{32}).*", "$1");
            window.photograph("voucher-submitted");
            assertThat(window.complaints()).isEmpty();
        }
        try (Window window = server.signIn(BROWSER, Screen.PHONE, CHAIR)) {
            Page page = window.page();
            window.photographScreen("chair-home");
            window.go("/cho-duyet");
            Locator card = page.locator(".approval", new Page.LocatorOptions().setHasText("Nguyễn Thị Thử"));
            assertThat(card).containsText("123.000");
            window.photographScreen("chair-waiting");
            assertThat(window.overhang()).isZero();
            card.getByRole(AriaRole.BUTTON).click();
            assertThat(page).hasURL(Pattern.compile("/cho-duyet\\?cho=\\d+"));
            assertThat(page.locator("main")).not().containsText("Nguyễn Thị Thử");
            assertThat(window.complaints()).isEmpty();
        }
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER)) {
            Page page = window.page();
            window.go("/so-quy/tien-mat");
            assertThat(page.locator("main")).not().containsText("123.000");
            long spent = spent(window);
            window.go(voucher);
            click(page, AriaRole.BUTTON, "Ghi sổ");
            assertThat(page.locator(".agreement")).hasText("Nội dung ghi sổ khớp đúng nội dung đã duyệt.");
            assertThat(page.locator("main h1")).containsText("/" + thisYear());
            window.photograph("voucher-posted");
            window.go("/so-quy/tien-mat");
            assertThat(page.locator("main")).containsText("123.000");
            assertThat(spent(window)).isEqualTo(spent + 123_000);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("comes back from the chair with words, is put right by its maker and approved as it now stands")
    void returned() {
        String voucher;
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go("/phieu/moi/expense")) {
            Page page = window.page();
            fill(page, "70.000", today());
            click(page, AriaRole.BUTTON, "Trình duyệt");
            voucher = page.url().replaceAll(".*(/phieu/[0-9a-f]{32}).*", "$1");
        }
        try (Window window = server.signIn(BROWSER, Screen.PHONE, CHAIR).go(voucher)) {
            Page page = window.page();
            click(page, AriaRole.LINK, "Trả lại");
            click(page, AriaRole.BUTTON, "Trả lại");
            assertThat(page.locator("#reason-error")).isVisible();
            page.locator("#reason").fill("Thiếu hóa đơn nước uống");
            window.photograph("chair-returns");
            click(page, AriaRole.BUTTON, "Trả lại");
            assertThat(page.locator("main")).containsText("Thiếu hóa đơn nước uống");
        }
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER)) {
            Page page = window.page();
            assertThat(page.locator("main .tasks")).containsText("70.000");
            window.go(voucher);
            click(page, AriaRole.LINK, "Sửa, trình lại");
            assertThat(page.locator("#amount")).hasValue("70.000");
            page.locator("#amount").fill("71.000");
            click(page, AriaRole.BUTTON, "Trình duyệt");
            assertThat(page.locator("main")).containsText("71.000");
            assertThat(page.locator("main")).containsText("Phiếu đang chờ người khác duyệt.");
        }
        try (Window window = server.signIn(BROWSER, Screen.DESK, CHAIR).go(voucher)) {
            click(window.page(), AriaRole.BUTTON, "Duyệt");
            assertThat(window.page().locator("main")).containsText("chờ kế toán hoặc thủ quỹ ghi sổ");
        }
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go(voucher)) {
            click(window.page(), AriaRole.BUTTON, "Rút lại");
            assertThat(window.page().locator("main")).containsText("Đã rút");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @EnabledIfEnvironmentVariable(named = "CI", matches = "true", disabledReason = "takes long; runs where CI=true")
    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is refused with a sentence at its field, keeps what was typed, and changes nothing")
    @CsvSource(delimiter = '|', textBlock = """
                    amount       | 0
                    amount       | -5000
                    amount       | 1,000,000
                    amount       | 1000000000000001
                    amount       | năm trăm nghìn
                    occurredOn   | 31/02/2026
                    occurredOn   | 15/06/2024
                    occurredOn   | 31/12/2099
                    occurredOn   | 2026
                    """)
    void refused(String field, String typed) {
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go("/phieu/moi/expense")) {
            Page page = window.page();
            fill(page, "80.000", today());
            page.locator("#note").fill("Giữ lại chữ đã gõ");
            page.locator("#" + field).fill(typed);
            long before = events();
            click(page, AriaRole.BUTTON, "Trình duyệt");
            assertThat(page.locator("#" + field + "-error")).not().isEmpty();
            String kept = page.locator("#" + field).inputValue();
            assertThat(kept.replace(".", "")).isEqualTo(typed);
            assertThat(page.locator("#note")).hasValue("Giữ lại chữ đã gõ");
            assertThat(page.locator(".notice-refusal")).isVisible();
            assertThat(events()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("refuses control characters, and stores text in its composed form")
    void text() {
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go("/phieu/moi/expense")) {
            Page page = window.page();
            fill(page, "81.000", today());
            page.evaluate("() => { document.getElementById('counterpartyName').value = 'Lan\\u0007'; }");
            click(page, AriaRole.BUTTON, "Trình duyệt");
            assertThat(page.locator("#counterpartyName-error")).not().isEmpty();
            page.locator("#counterpartyName").fill("Nguye\u0302\u0303n Thi\u0323 La\u0300nh");
            click(page, AriaRole.BUTTON, "Trình duyệt");
            assertThat(page.locator("main")).containsText("Nguyễn Thị Lành");
            click(page, AriaRole.BUTTON, "Rút lại");
        }
    }

    @Test
    @DisplayName("is recorded once, though its form is sent four times, and going back shows an empty form")
    void once() {
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go("/phieu/moi/expense")) {
            Page page = window.page();
            fill(page, "82.000", today());
            long before = events();
            page.evaluate(
                    "async () => { const form = document.querySelector('main form'); const body = new URLSearchParams(new FormData(form));"
                            + " await Promise.all([1, 2, 3].map(() => fetch(form.action, {method: 'POST', body}))); }");
            long once = events();
            assertThat(once).isEqualTo(before + 1);
            click(page, AriaRole.BUTTON, "Trình duyệt");
            assertThat(page.locator("main")).containsText("82.000");
            assertThat(events()).isEqualTo(once);
            page.goBack();
            assertThat(page.locator("#amount")).hasValue("");
        }
    }

    @Test
    @DisplayName("cannot be approved by its maker, not even by sending the approval by hand")
    void ownApproval() {
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go("/phieu/moi/expense")) {
            Page page = window.page();
            fill(page, "84.000", today());
            click(page, AriaRole.BUTTON, "Trình duyệt");
            assertThat(page.locator(".acts")).not().containsText("Duyệt");
            Object status = page.evaluate("""
                    async () => {
                      const csrf = document.querySelector('input[name=_csrf]').value;
                      const body = new URLSearchParams({_csrf: csrf, _key: crypto.randomUUID(), content: '0'.repeat(64)});
                      const answer = await fetch(location.pathname + '/duyet', {method: 'POST', body});
                      return answer.status;
                    }
                    """);
            assertThat(List.of(403, 409, 422)).contains((Integer) status);
            click(page, AriaRole.BUTTON, "Rút lại");
        }
    }

    @Test
    @DisplayName("is put right after posting: the old one stays, reversed, and the right one stands beside it")
    void corrected() {
        String voucher = posted("90.000");
        String right;
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go(voucher)) {
            Page page = window.page();
            click(page, AriaRole.LINK, "Ghi lại cho đúng");
            page.locator("#amount").fill("95.000");
            page.locator("#why").fill("Ghi nhầm số tiền");
            window.photograph("voucher-correct");
            click(page, AriaRole.BUTTON, "Trình duyệt");
            right = page.url().replaceAll(".*(/phieu/[0-9a-f]{32}).*", "$1");
        }
        approve(right);
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go(right)) {
            click(window.page(), AriaRole.BUTTON, "Ghi sổ");
            window.go(voucher);
            assertThat(window.page().locator("main")).containsText("Đã đảo");
            assertThat(window.page().locator("main")).containsText("Đã ghi lại bằng phiếu");
            window.photograph("voucher-corrected");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("finds its month closed after the accountant closed it, and open again after the chair opened it")
    void months() {
        try (Window window =
                server.signIn(BROWSER, Screen.DESK, "ketoan.travinh").go("/khoa-so")) {
            Page page = window.page();
            assertThat(page.locator("main")).containsText("Khóa sổ tháng 12 năm 2024");
            window.photograph("months");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Khóa sổ tháng 12 năm 2024"))
                    .click();
            assertThat(page.locator("main")).containsText("Khóa sổ tháng 01 năm 2025");
            window.go("/phieu/moi/expense");
            fill(page, "85.000", "31/12/2024");
            click(page, AriaRole.BUTTON, "Trình duyệt");
            assertThat(page.locator("#occurredOn-error")).containsText("12/2024");
        }
        try (Window window =
                server.signIn(BROWSER, Screen.PHONE, "chutich.travinh").go("/khoa-so")) {
            Page page = window.page();
            page.locator("a[href='/khoa-so/2024-12/mo-lai']").click();
            page.locator("#reason").fill("Bổ sung chứng từ tháng 12");
            window.photograph("months-reopen");
            click(page, AriaRole.BUTTON, "Mở lại");
            assertThat(page.locator("main")).containsText("Khóa sổ tháng 12 năm 2024");
            assertThat(window.overhang()).isZero();
        }
    }

    private String posted(String amount) {
        String voucher;
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go("/phieu/moi/expense")) {
            fill(window.page(), amount, today());
            click(window.page(), AriaRole.BUTTON, "Trình duyệt");
            voucher = window.page().url().replaceAll(".*(/phieu/[0-9a-f]{32}).*", "$1");
        }
        approve(voucher);
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go(voucher)) {
            click(window.page(), AriaRole.BUTTON, "Ghi sổ");
            assertThat(window.page().locator(".agreement")).isVisible();
        }
        return voucher;
    }

    private void approve(String voucher) {
        try (Window window = server.signIn(BROWSER, Screen.DESK, CHAIR).go(voucher)) {
            click(window.page(), AriaRole.BUTTON, "Duyệt");
        }
    }

    private static void fill(Page page, String amount, String day) {
        page.locator("#occurredOn").fill(day);
        page.locator("#amount").fill(amount);
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

    private static String today() {
        return DAY.format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static int thisYear() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
    }
}
