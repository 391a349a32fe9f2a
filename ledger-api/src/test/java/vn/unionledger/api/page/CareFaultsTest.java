package vn.unionledger.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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

@DisplayName("A form for aid or gifts, badly filled in")
@EnabledIfEnvironmentVariable(named = "CI", matches = "true", disabledReason = "takes long; runs where CI=true")
class CareFaultsTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String TREASURER = "ketoan.thanhhoa";
    private static final String STORY = "Giữ lại chữ đã gõ";

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.shared();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("says at the field of a case what is wrong, keeps what was typed and its key, and records nothing")
    @CsvSource(delimiter = '|', textBlock = """
                    amount  | 0
                    amount  | -5000
                    amount  | 1,000,000
                    amount  | 1000000000000001
                    on      | 31/02/2026
                    on      | tomorrow
                    persons | 0
                    persons | ba
                    """)
    void aCase(String field, String what) {
        String typed = what.equals("tomorrow")
                ? LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                        .plusDays(1)
                        .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"))
                : what;
        try (Window window = server.signIn(BROWSER, Screen.PHONE, TREASURER).go("/cham-lo/truong-hop/moi")) {
            Page page = window.page();
            page.locator("#amount").fill("80.000");
            page.locator("#note").fill(STORY);
            page.locator("#" + field).fill(typed);
            String key = key(page);
            long before = events();
            send(page);
            assertThat(page.locator("#" + field + "-error")).not().isEmpty();
            assertThat(page.locator("#" + field).inputValue().replace(".", "")).isEqualTo(typed);
            assertThat(page.locator("#note")).hasValue(STORY);
            assertThat(key(page)).isEqualTo(key);
            assertThat(window.overhang()).isZero();
            assertThat(events()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName(
            "refuses control characters in a name, stores the name in its composed form, and a form sent four times once")
    void textOnce() {
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go("/cham-lo/truong-hop/moi")) {
            Page page = window.page();
            page.locator("#amount").fill("83.000");
            page.evaluate("() => { document.getElementById('personName').value = 'Lan\\u0007'; }");
            send(page);
            assertThat(page.locator("#personName-error")).not().isEmpty();
            page.locator("#personName").fill("Nguye\u0302\u0303n Thi\u0323 La\u0300nh");
            long before = events();
            page.evaluate(
                    "async () => { const form = document.querySelector('main form'); const body = new URLSearchParams(new FormData(form));"
                            + " await Promise.all([1, 2, 3].map(() => fetch(form.action, {method: 'POST', body}))); }");
            long once = events();
            assertThat(once).as("the person and the case, each once").isEqualTo(before + 2);
            send(page);
            assertThat(page.locator("main")).containsText("Nguyễn Thị Lành");
            assertThat(events()).isEqualTo(once);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("says in the right row of a list what is wrong, though an empty row stands before it")
    @CsvSource(delimiter = '|', textBlock = """
                    rate  | 0
                    rate  | 100,000
                    count | 0
                    count | -3
                    """)
    void round(String field, String typed) {
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go("/cham-lo/dot/moi")) {
            Page page = window.page();
            page.locator("#classes-1-label").fill("Mẫu giáo");
            page.locator("#classes-1-count").fill("12");
            page.locator("#classes-1-rate").fill("100.000");
            page.locator("#total").fill("1.200.000");
            page.locator("#classes-1-" + field).fill(typed);
            long before = events();
            send(page);
            assertThat(page.locator("#classes-0-" + field + "-error")).not().isEmpty();
            assertThat(page.locator("#classes-0-label")).hasValue("Mẫu giáo");
            assertThat(page.locator("#classes-0-" + field).inputValue().replace(".", ""))
                    .isEqualTo(typed);
            assertThat(events()).isEqualTo(before);
            if (field.equals("rate")) {
                window.photograph("round-fault");
            }
        }
    }

    @Test
    @DisplayName("of a list without rows says what is missing, fits a phone, and records nothing")
    void emptyRound() {
        try (Window window = server.signIn(BROWSER, Screen.PHONE, TREASURER).go("/cham-lo/dot/moi")) {
            Page page = window.page();
            long before = events();
            send(page);
            assertThat(page.locator(".notice-refusal")).isVisible();
            assertThat(page.locator("#total-error")).not().isEmpty();
            assertThat(window.overhang()).isZero();
            assertThat(events()).isEqualTo(before);
            window.photograph("round-phone");
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("says in the right row of a voucher's parts what is wrong, though an empty row stands before it")
    @CsvSource({"0", "'10,000'"})
    void parts(String typed) {
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go("/phieu/moi/dues")) {
            Page page = window.page();
            page.locator("#parts-1-amount").fill(typed);
            long before = events();
            send(page);
            assertThat(page.locator("#parts-0-amount-error")).not().isEmpty();
            assertThat(page.locator("#parts-0-amount").inputValue().replace(".", ""))
                    .isEqualTo(typed);
            assertThat(page.locator("#parts-1-amount-error")).hasCount(0);
            assertThat(events()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("names somebody new, is refused by a rule, and goes through once it is put right, under the same key")
    void putRight() {
        try (Window window = server.signIn(BROWSER, Screen.DESK, TREASURER).go("/phieu/moi/expense")) {
            Page page = window.page();
            page.locator("#occurredOn").fill("15/01/2020");
            page.locator("#amount").fill("86.000");
            page.locator("#counterpartyName").fill("Lò Văn Sửa");
            String key = key(page);
            send(page);
            assertThat(page.locator("#occurredOn-error")).isVisible();
            assertThat(key(page)).isEqualTo(key);
            page.locator("#occurredOn")
                    .fill(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                            .format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            page.locator("#counterpartyName").fill("Lò Văn Sửa Lại");
            send(page);
            assertThat(page.locator("main")).containsText("Lò Văn Sửa Lại");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rút lại"))
                    .click();
        }
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Trình duyệt")))
                .click();
    }

    private static String key(Page page) {
        return page.locator("main form input[name=_key]").inputValue();
    }

    private static long events() {
        return server.bean(Ledger.class).reader().bound();
    }
}
