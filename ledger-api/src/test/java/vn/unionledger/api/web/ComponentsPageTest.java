package vn.unionledger.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;

@DisplayName("The living page of components")
class ComponentsPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static Pages pages;

    @BeforeAll
    static void start() {
        pages = Pages.start();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @DisplayName("shows without a complaint of the browser and without scrolling sideways")
    @CsvSource({
        "DESK,LIGHT,/giao-dien",
        "DESK,DARK,/giao-dien",
        "PHONE,LIGHT,/giao-dien",
        "PHONE,DARK,/giao-dien",
        "DESK,LIGHT,/giao-dien?mo=mai-am",
        "DESK,DARK,/giao-dien?mo=mai-am",
        "PHONE,LIGHT,/giao-dien?mo=mai-am",
        "DESK,LIGHT,/giao-dien/duyet",
        "PHONE,LIGHT,/giao-dien/duyet",
        "PHONE,DARK,/giao-dien/duyet",
        "PHONE,LIGHT,/giao-dien#muc-luc",
        "DESK,LIGHT,/giao-dien/dang-nhap",
        "PHONE,LIGHT,/giao-dien/dang-nhap",
    })
    void looksRight(Screen screen, ColorScheme colours, String address) {
        try (Window window = BROWSER.open(pages.address(), screen, colours).go(address)) {
            String name = (address.substring(1).replaceAll("\\W+", "-") + "-" + screen + "-" + colours)
                    .toLowerCase(Locale.ROOT);
            window.photograph(name);
            window.photographScreen(name + "-screen");
            assertThat(window.complaints()).isEmpty();
            assertThat(window.overhang()).as("pixels beyond the screen").isZero();
        }
    }

    @ParameterizedTest
    @DisplayName("fits a phone and a desk at the largest text too")
    @CsvSource({"PHONE,largest", "DESK,largest", "PHONE,large"})
    void largeText(Screen screen, String size) {
        try (Window window = BROWSER.open(pages.address(), screen)) {
            window.page().addInitScript("localStorage.setItem('ledger.size', '" + size + "')");
            window.go("/giao-dien");
            window.photograph(("components-" + screen + "-" + size).toLowerCase(Locale.ROOT));
            assertThat(window.overhang()).as("pixels beyond the screen").isZero();
        }
    }

    @Test
    @DisplayName("can be worked from the keyboard alone, and always shows where one is")
    void keyboard() {
        try (Window window = BROWSER.open(pages.address(), Screen.DESK).go("/giao-dien")) {
            List<?> all = (List<?>) window.page().evaluate(NUMBER_THE_STOPS);
            TreeSet<String> reached = new TreeSet<>();
            for (int i = 0; i <= all.size(); i++) {
                window.page().keyboard().press("Tab");
                Object stop = window.page().evaluate(WHERE);
                assertThat(stop)
                        .as("focus that cannot be seen after %s", reached)
                        .isNotEqualTo("unseen");
                reached.add(String.valueOf(stop));
            }
            assertThat(reached).containsAll(all.stream().map(String::valueOf).toList());
        }
    }

    @Test
    @DisplayName("keeps the reader's colours and size in this browser, from the first paint on")
    void remembersTheReader() {
        try (Window window = BROWSER.open(pages.address(), Screen.DESK).go("/giao-dien")) {
            window.page().locator(".rail-foot summary").click();
            window.page().locator("input[data-display=theme][value=dark]").check();
            window.page().locator("input[data-display=size][value=large]").check();
            window.photographScreen("components-display");
            window.go("/giao-dien");
            assertThat(window.page().locator("html")).hasAttribute("data-theme", "dark");
            assertThat(window.page().locator("html")).hasAttribute("data-size", "large");
            assertThat(window.page().evaluate("() => getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(21, 24, 27)");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("prints as a document: no doors, the head of official papers, one line per row")
    void prints() {
        try (Window window =
                BROWSER.open(pages.address(), Screen.DESK, ColorScheme.DARK).go("/giao-dien")) {
            window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String part : List.of(".rail", ".tabs-below", ".top .actions", ".button", ".skip")) {
                assertThat(window.page().locator(part).first()).isHidden();
            }
            for (String part : List.of(".paper-head", ".signatures", ".fingerprint")) {
                assertThat(window.page().locator(part)).isVisible();
            }
            assertThat(window.page().evaluate("() => getComputedStyle(document.body).color"))
                    .isEqualTo("rgb(0, 0, 0)");
            window.page()
                    .pdf(new Page.PdfOptions()
                            .setPath(Path.of("target", "screenshots", "components.pdf"))
                            .setPreferCSSPageSize(true));
        }
    }

    @Test
    @DisplayName("speaks English where the reader asks for it, and Vietnamese whatever the browser asks for")
    void languages() {
        try (Window window = BROWSER.open(pages.address(), Screen.DESK).go("/giao-dien?lang=en")) {
            assertThat(window.page().locator("html")).hasAttribute("lang", "en");
            assertThat(window.page().locator(".standing")).containsText("chain agrees");
            window.go("/giao-dien?lang=vi");
            assertThat(window.page().locator(".standing"))
                    .hasText("Tính đến 31/12/2024, theo sổ đến sự kiện số 1.482 · 20/11/2026 10:32 · chuỗi khớp");
        }
    }

    @ParameterizedTest
    @DisplayName("comes with the headers that forbid everything foreign, errors included")
    @ValueSource(strings = {"/giao-dien", "/khong-co-trang-nay", "/css/tokens.css"})
    void headers(String address) {
        try (Window window = BROWSER.open(pages.address(), Screen.DESK)) {
            Response answer = Objects.requireNonNull(window.page().navigate(address));
            assertThat(answer.headers())
                    .containsEntry("content-security-policy", SecurityHeaders.CONTENT_POLICY)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsEntry("cross-origin-opener-policy", "same-origin");
        }
    }

    @Test
    @DisplayName("a page that does not exist says so in Vietnamese and leads home")
    void notFound() {
        try (Window window = BROWSER.open(pages.address(), Screen.DESK).go("/khong-co-trang-nay")) {
            window.photographScreen("error-404-desk");
            assertThat(window.page().locator("h1")).hasText("Không có trang này");
            assertThat(window.page().locator("main .button")).hasText("Về trang đầu");
        }
    }

    private static final String NUMBER_THE_STOPS = """
            () => {
              const seen = new Set();
              const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter(e => !e.disabled && e.type !== 'hidden' && e.tabIndex >= 0 && e.checkVisibility())
                .filter(e => e.type !== 'radio' || e.checked);
              return stops.map((e, i) => { e.dataset.stop = 'stop ' + i; return e.dataset.stop; });
            }
            """;

    private static final String WHERE = """
            () => {
              const here = document.activeElement;
              if (!here || here === document.body) return 'page';
              const style = getComputedStyle(here);
              const box = here.getBoundingClientRect();
              const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.width > 0 && box.bottom > 0;
              return seen ? here.dataset.stop ?? here.outerHTML : 'unseen';
            }
            """;
}
