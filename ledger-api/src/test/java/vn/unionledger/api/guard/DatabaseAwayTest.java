package vn.unionledger.api.guard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.ApiServer.Answer;
import vn.unionledger.api.TestUnion;
import vn.unionledger.api.TestUnion.Member;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;
import vn.unionledger.api.signin.SignInPage;
import vn.unionledger.api.signin.Tokens;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.log.server.MariaDbServer;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

@DisplayName("While the database is away")
class DatabaseAwayTest {
    private static final double PATIENCE_MS = 120_000;
    private static final String VOUCHER = """
            {"type":"other-income","fund":"cong-doan","place":"tien-mat","item":"25","amount":61000,
             "documentOn":"2024-03-05","occurredOn":"2024-03-05"}""";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static TestDatabases databases;
    private static MariaDbServer database;
    private static ApiServer server;

    @BeforeAll
    static void start() {
        database = TestServer.own("away").start();
        databases = TestServer.fresh(database);
        server = ApiServer.start(databases);
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    @Test
    @DisplayName(
            "a page says so and opens by itself when it is back, and a form is sent again as it was: recorded once")
    void people() {
        try (Window window = signIn(TestUnion.ACCOUNTANT, Screen.PHONE).go("/phieu/moi/other-income")) {
            Page page = window.page();
            page.locator("#amount").fill("62.000");
            page.locator("#occurredOn")
                    .fill(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                            .format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            String key = page.locator("input[name=_key]").inputValue();
            long before = events();

            database.kill();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trình duyệt"))
                    .click();
            assertThat(page.locator("h1")).hasText("Sổ chưa trả lời", patiently());
            assertThat(page.locator("main")).containsText("chưa biết phiếu vừa gửi đã ghi hay chưa");
            assertThat(page.locator("input[name=_key]")).hasValue(key);
            assertThat(page.evaluate("() => [...document.styleSheets].every(sheet => sheet.cssRules.length > 0)"))
                    .as("in its own clothes, for styles need no database")
                    .isEqualTo(true);
            assertThat(window.overhang()).isZero();
            window.photographScreen("away-sent");
            database.restart();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi lại phiếu này"))
                    .click();
            assertThat(page.locator("main")).containsText("62.000", containsPatiently());
            assertThat(page.url()).contains("/phieu/");
            String voucher = page.url();
            page.navigate(server.address() + "/phieu/moi/other-income");
            assertThat(events()).isEqualTo(before + 1);

            database.kill();
            Response answer = Objects.requireNonNull(page.navigate(voucher));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headers()).containsKeys("retry-after", "content-security-policy");
            assertThat(page.locator("h1")).hasText("Sổ chưa trả lời");
            window.photographScreen("away-asked");
            database.restart();
            assertThat(page.locator("main")).containsText("62.000", containsPatiently());
        }
    }

    @Test
    @DisplayName("nobody is told that a password is wrong")
    void signingIn() {
        try (Window window = BROWSER.open(server.address(), Screen.DESK).go(SignInPage.PATH)) {
            Page page = window.page();
            page.locator("input[name=username]").fill(TestUnion.CHAIR.username());
            page.locator("input[name=password]").fill(server.password(TestUnion.CHAIR));
            database.kill();
            page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator("h1")).hasText("Sổ chưa trả lời", patiently());
            assertThat(page.content()).doesNotContain(server.password(TestUnion.CHAIR));
            database.restart();
        }
    }

    @Test
    @DisplayName(
            "the HTTP interface says 503 in words and when to try again, known token or not, and the same key records once")
    void programs() throws InterruptedException {
        server.get(TestUnion.ACCOUNTANT, "/api/v1/vouchers").expect(200);
        long before = events();
        String key = "away-" + before;

        database.kill();
        away(server.get(TestUnion.ACCOUNTANT, "/api/v1/vouchers"));
        away(server.get(TestUnion.INSPECTOR, "/api/v1/vouchers"));
        away(server.post(TestUnion.ACCOUNTANT, "/api/v1/vouchers", VOUCHER, key));
        database.restart();

        Answer recorded = server.post(TestUnion.ACCOUNTANT, "/api/v1/vouchers", VOUCHER, key);
        for (int i = 0; recorded.status() == 503 && i < 60; i++) {
            TimeUnit.SECONDS.sleep(1);
            recorded = server.post(TestUnion.ACCOUNTANT, "/api/v1/vouchers", VOUCHER, key);
        }
        recorded.expect(201);
        server.post(TestUnion.ACCOUNTANT, "/api/v1/vouchers", VOUCHER, key).expect(201);
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    @Timeout(60)
    @DisplayName("so it does where the connection is lost while a token is looked up, and the rollback with it")
    void lostUnderTheLookUp() throws Exception {
        HttpRequest shown = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/vouchers"))
                .header(
                        "Authorization",
                        "Bearer " + server.bean(Tokens.class).make(TestUnion.CHAIR.username(), "", true, null))
                .build();
        away(Harm.cutOffAt(databases, "ledger_app", "api_token", () -> server.ask(shown)));
        server.ask(shown).expect(200);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "CI", matches = "true", disabledReason = "takes a minute")
    @DisplayName("a server that hangs keeps nobody waiting for ever")
    void hangs() {
        try (Window window = signIn(TestUnion.CASHIER, Screen.DESK)) {
            Page page = window.page();
            database.pause();
            try {
                page.setDefaultNavigationTimeout(PATIENCE_MS);
                page.navigate(server.address() + "/");
                assertThat(page.locator("h1")).hasText("Sổ chưa trả lời");
            } finally {
                database.resume();
            }
            assertThat(page.locator("nav .who").first()).hasText(TestUnion.CASHIER.name(), patiently());
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "CI", matches = "true", disabledReason = "takes a minute")
    @Timeout(90)
    @DisplayName("nor does one that begins to hang behind the door, while the views are read")
    void hangsBehindTheDoor() throws SQLException {
        var ledger = server.bean(Ledger.class);
        try (Connection open = ledger.viewsDatabase().getConnection();
                Statement statement = open.createStatement()) {
            database.pause();
            try {
                assertThatThrownBy(() -> statement.execute("select 1")).isInstanceOf(SQLException.class);
            } finally {
                database.resume();
            }
        }
        server.get(TestUnion.ACCOUNTANT, "/api/v1/trial-balance").expect(200);
    }

    private static void away(Answer answer) {
        answer.expect(503, "log.unavailable");
        assertThat(answer.response().headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.text("detail")).contains("cùng khóa");
    }

    private static Window signIn(Member member, Screen screen) {
        Window window = BROWSER.open(server.address(), screen).go(SignInPage.PATH);
        Page page = window.page();
        page.locator("input[name=username]").fill(member.username());
        page.locator("input[name=password]").fill(server.password(member));
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("nav .who").first()).hasText(member.name());
        return window;
    }

    private static long events() {
        return server.bean(Ledger.class).reader().bound();
    }

    private static LocatorAssertions.HasTextOptions patiently() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS);
    }

    private static LocatorAssertions.ContainsTextOptions containsPatiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS);
    }
}
