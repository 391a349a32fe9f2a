package vn.unionledger.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;
import vn.unionledger.api.sample.SampleServer;

@DisplayName("The pages people read")
class ReadingPagesTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final List<String> OF_A_UNIT = List.of(
            "/",
            "/bao-cao/2024",
            "/bao-cao/2024/quy-3",
            "/bao-cao/2024/thang-9",
            "/quy",
            "/so-quy",
            "/cham-lo",
            "/phieu",
            "/kiem-tra",
            "/nhat-ky",
            "/don-vi",
            "/so-sanh");

    /** Of every figure: its address, its text, the amounts in its drawer, and whether the drawer says they were added up. */
    private static final String UNFOLD_ALL = """
            () => Promise.all([...document.querySelectorAll('main a[data-unfolds]')].map(async figure => {
              const answer = await fetch(figure.href, {headers: {'HX-Request': 'true', 'HX-Target': 'drawer'}});
              const drawer = new DOMParser().parseFromString(await answer.text(), 'text/html');
              const parts = [...drawer.querySelectorAll('.entries .amount')].map(part => part.textContent);
              return [figure.getAttribute('href'), figure.textContent, parts, drawer.querySelector('.checked') != null];
            }))
            """;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.shared();
    }

    @ParameterizedTest
    @DisplayName("show for every office, without a complaint of the browser, without scrolling sideways")
    @MethodSource("readers")
    void looksRight(String who, Screen screen) {
        try (Window window = server.signIn(BROWSER, screen, who)) {
            for (String address : OF_A_UNIT) {
                window.go(address).photographScreen(named(who + address + screen));
                assertThat(window.page().locator("main h1").innerText())
                        .as(address)
                        .isNotBlank()
                        .isNotEqualTo("Không có trang này")
                        .isNotEqualTo("Chương trình gặp lỗi");
                assertThat(window.overhang())
                        .as("pixels beyond the screen: " + address)
                        .isZero();
            }
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** Everyday two of them; each office and each union where {@code CI=true}. */
    static List<Arguments> readers() {
        List<Arguments> all = List.of(
                Arguments.of("thuquy.thanhhoa", Screen.PHONE),
                Arguments.of("ubkt.travinh", Screen.DESK),
                Arguments.of("ketoan.travinh", Screen.DESK),
                Arguments.of("chutich.travinh", Screen.PHONE),
                Arguments.of("ketoan.laichau", Screen.PHONE),
                Arguments.of("cdvc.travinh", Screen.PHONE));
        return "true".equals(System.getenv("CI")) ? all : all.subList(0, 2);
    }

    @ParameterizedTest
    @DisplayName("unfold every figure of a report to entries that add up to it")
    @CsvSource({
        "ketoan.travinh,2024",
        "ketoan.thanhhoa,2024",
        "ketoan.laichau,2023/quy-3",
        "ketoan.laichau,2025/thang-2"
    })
    void unfolds(String who, String period) {
        try (Window window = server.signIn(BROWSER, Screen.DESK, who).go("/bao-cao/" + period)) {
            List<?> figures = (List<?>) window.page().evaluate(UNFOLD_ALL);
            assertThat(figures).hasSizeGreaterThan(8).allSatisfy(each -> addsUp((List<?>) each));
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("say what was known on an earlier day, and lead back to today")
    void asKnownThen() {
        try (Window window =
                server.signIn(BROWSER, Screen.DESK, "ketoan.travinh").go("/bao-cao/2024")) {
            Page page = window.page();
            assertThat(page.locator("main")).containsText("324 lượt");
            page.locator("#so").fill("30/06/2024");
            page.locator("form.as-of button").click();
            assertThat(page.locator("main")).not().containsText("324 lượt");
            assertThat(page.locator("main")).containsText("133 cháu");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Về hiện tại"))
                    .click();
            assertThat(page.locator("main")).containsText("324 lượt");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @DisplayName("say which day cannot be read and how to type one, and show the books as they stand")
    @ValueSource(strings = {"31/02/2024", "hôm qua", "2024-12-31x", "1,000"})
    void wrongDay(String typed) {
        try (Window window =
                server.signIn(BROWSER, Screen.DESK, "ketoan.travinh").go("/bao-cao/2024")) {
            window.page().locator("#den").fill(typed);
            window.page().locator("form.as-of button").click();
            assertThat(window.page().locator("#den-error")).containsText("Gõ ngày, tháng, năm: 31/12/2024.");
            assertThat(window.page().locator("#den")).hasValue(typed);
            assertThat(window.page().locator("main")).containsText("324 lượt");
        }
    }

    @Test
    @DisplayName(
            "lead an inspector from a figure over its entries and voucher to the stored event and its place in the chain")
    void inspector() {
        try (Window window = server.signIn(BROWSER, Screen.DESK, "ubkt.travinh")) {
            Page page = window.page();
            link(page, "Báo cáo").first().click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("39.030.000 đồng"))
                    .first()
                    .click();
            Locator drawer = page.locator("#drawer");
            assertThat(drawer).containsText("39.030.000");
            assertThat(drawer.locator(".checked")).isVisible();
            window.photographScreen("inspector-figure");
            drawer.locator("a[href^='/phieu/']").first().click();
            assertThat(page.locator("main h1")).containsText("/2024");
            assertThat(page.locator(".agreement")).hasText("Nội dung ghi sổ khớp đúng nội dung đã duyệt.");
            window.photographScreen("inspector-voucher");
            page.locator(".life a[href^='/su-kien/']").last().click();
            assertThat(page.locator(".hash-block .id").first()).containsText(Pattern.compile("[0-9a-f]{64}"));
            assertThat(page.locator(".stored").first()).containsText("\"number\": \"PT-");
            window.photographScreen("inspector-event");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("set two moments side by side, with the facts that made the difference adding up to it")
    void compares() {
        try (Window window = server.signIn(BROWSER, Screen.DESK, "ketoan.laichau")
                .go("/so-sanh?ky=2025&truoc-den=28/02/2025&den=31/03/2025")) {
            window.photograph("compare-laichau");
            assertThat(window.page().locator(".agreement")).hasClass(Pattern.compile("agrees"));
            assertThat(window.page().locator("main")).containsText("29.000.000");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("answer for another union's voucher as for one that does not exist")
    void keepsApart() {
        String theirs;
        try (Window window =
                server.signIn(BROWSER, Screen.DESK, "ketoan.travinh").go("/phieu")) {
            theirs = Objects.requireNonNull(
                    window.page().locator("main a[href^='/phieu/']").first().getAttribute("href"));
        }
        try (Window window = server.signIn(BROWSER, Screen.DESK, "ketoan.thanhhoa")) {
            Page page = window.page();
            for (String address :
                    List.of(theirs, "/phieu/00000000000000000000000000000000", "/?don-vi=stnmt-tra-vinh")) {
                Response response = Objects.requireNonNull(page.navigate(server.address() + address));
                assertThat(response.status()).as(address).isEqualTo(404);
                assertThat(page.locator("main h1")).hasText("Không có trang này");
            }
        }
    }

    @Test
    @DisplayName("show the province the units below it in sums, and no name of anyone")
    void below() {
        try (Window window = server.signIn(BROWSER, Screen.DESK, "cdvc.travinh").go("/cap-duoi")) {
            window.photograph("units-below");
            window.page()
                    .locator("main a", new Page.LocatorOptions().setHasText("Sở Tài nguyên và Môi trường"))
                    .first()
                    .click();
            assertThat(window.page().locator("main")).containsText("324 lượt");
            window.page().navigate(server.address() + "/cham-lo?don-vi=stnmt-tra-vinh");
            assertThat(window.page().locator("main")).containsText("300.185.000");
        }
    }

    @ParameterizedTest
    @DisplayName("show the province its units by month, every figure unfolding to entries that add up to it")
    @EnumSource(Screen.class)
    void unitMonths(Screen screen) {
        try (Window window = server.signIn(BROWSER, screen, "tinh.travinh").go("/cap-duoi")) {
            Page page = window.page();
            link(page, "Theo tháng").click();
            for (String figure : List.of("Thu", "Chi", "Đang giữ")) {
                page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Số liệu"))
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(figure))
                        .click();
                window.photograph("unit-months-" + figure + screen);
                List<?> figures = (List<?>) page.evaluate(UNFOLD_ALL);
                assertThat(figures).hasSizeGreaterThan(8).allSatisfy(each -> addsUp((List<?>) each));
                assertThat(window.overhang()).as(figure).isZero();
            }
            page.navigate(server.address() + "/cap-duoi/theo-thang?ky=2024&xem=chi");
            page.locator("tfoot a").first().click();
            assertThat(page).hasURL(Pattern.compile("ky=2024%2Fthang-1"));
            page.locator("tbody a[data-unfolds]").first().click();
            page.locator("#drawer a[href^='/phieu/']").first().click();
            assertThat(page.locator("main h1")).containsText("/2024");
            page.navigate(server.address() + "/cap-duoi/theo-thang?ky=2024&lang=en");
            assertThat(page.locator("body")).not().containsText("??");
            assertThat(page.locator("main")).containsText("Income by month");
            page.navigate(server.address() + "/?lang=vi");
            assertThat(window.complaints()).isEmpty();
        }
        try (Window window = server.signIn(BROWSER, screen, "ketoan.travinh")) {
            Response response =
                    Objects.requireNonNull(window.page().navigate(server.address() + "/cap-duoi/theo-thang"));
            assertThat(response.status()).isEqualTo(404);
        }
    }

    private static void addsUp(List<?> figure) {
        List<?> parts = (List<?>) figure.get(2);
        assertThat(figure.get(3)).as("said to be checked: " + figure).isEqualTo(true);
        assertThat(parts.stream().mapToLong(part -> amount((String) part)).sum())
                .as(figure.get(0) + ": " + figure.get(1))
                .isEqualTo(amount((String) figure.get(1)));
    }

    @ParameterizedTest
    @DisplayName("speak English where the reader asks for it, the report itself staying in its own words")
    @EnumSource(Screen.class)
    void english(Screen screen) {
        try (Window window = server.signIn(BROWSER, screen, "ketoan.travinh").go("/bao-cao/2024?lang=en")) {
            assertThat(window.page().locator("html")).hasAttribute("lang", "en");
            assertThat(window.page().locator("article")).containsText("Các loại Quỹ xã hội");
            assertThat(window.page().locator("body")).not().containsText("??");
            assertThat(window.overhang()).isZero();
        }
    }

    /** The number in "39.030.000 đồng" or "(1.000)", without its words. */
    private static long amount(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        long n = digits.isEmpty() ? 0 : Long.parseLong(digits);
        return text.startsWith("(") || text.startsWith("âm") ? -n : n;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static String named(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
