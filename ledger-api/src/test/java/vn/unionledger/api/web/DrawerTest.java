package vn.unionledger.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;

@DisplayName("The drawer of a figure")
class DrawerTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String PAGE = "/giao-dien";
    private static final String OPENED = "/giao-dien?mo=mai-am";

    private static Pages pages;

    @BeforeAll
    static void start() {
        pages = Pages.start();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    @DisplayName("opens beside the page, which stays where it was, and has an address of its own")
    void opens() {
        try (Window window = BROWSER.open(pages.address(), Screen.DESK).go(PAGE)) {
            double before = figure(window).boundingBox().y;
            figure(window).click();
            assertThat(drawer(window)).containsText("= tổng 4 bút toán dưới đây");
            assertThat(window.page()).hasURL(pages.address() + OPENED);
            assertThat(figure(window)).hasAttribute("aria-expanded", "true");
            assertThat(figure(window).boundingBox().y).isCloseTo(before, within(1.0));
            assertThat(window.page().locator("#drawer h2")).isFocused();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("closes with Escape, and the reader stands at the figure again")
    void escapes() {
        try (Window window = BROWSER.open(pages.address(), Screen.DESK).go(PAGE)) {
            figure(window).click();
            assertThat(drawer(window)).isVisible();
            window.page().keyboard().press("Escape");
            assertThat(drawer(window)).isHidden();
            assertThat(window.page()).hasURL(pages.address() + PAGE);
            assertThat(figure(window)).isFocused();
        }
    }

    @Test
    @DisplayName("follows the Back and Forward buttons")
    void history() {
        try (Window window = BROWSER.open(pages.address(), Screen.DESK).go(PAGE)) {
            figure(window).click();
            assertThat(drawer(window)).isVisible();
            window.page().goBack();
            assertThat(drawer(window)).isHidden();
            window.page().goForward();
            assertThat(drawer(window)).isVisible();
        }
    }

    @Test
    @DisplayName("stands open when its address is opened, and closing leads to the page without it")
    void ownAddress() {
        try (Window window = BROWSER.open(pages.address(), Screen.DESK).go(OPENED)) {
            assertThat(drawer(window)).isVisible();
            closing(window).click();
            assertThat(drawer(window)).isHidden();
            assertThat(window.page()).hasURL(pages.address() + PAGE);
        }
    }

    @Test
    @DisplayName("covers a phone: the page behind cannot be reached, and Tab stays inside")
    void coversAPhone() {
        try (Window window = BROWSER.open(pages.address(), Screen.PHONE).go(PAGE)) {
            figure(window).click();
            assertThat(drawer(window)).isVisible();
            for (int i = 0; i < 12; i++) {
                window.page().keyboard().press("Tab");
                assertThat((Boolean) window.page()
                                .evaluate("() => document.getElementById('drawer').contains(document.activeElement)"))
                        .isTrue();
            }
            assertThat((Boolean) window.page().evaluate("() => document.getElementById('noi-dung').inert"))
                    .isTrue();
            closing(window).click();
            assertThat(figure(window)).isFocused();
            assertThat((Boolean) window.page().evaluate("() => document.getElementById('noi-dung').inert"))
                    .isFalse();
        }
    }

    @Test
    @DisplayName("works as a page of its own where scripts do not run")
    void withoutScripts() {
        try (Window window = BROWSER.open(pages.address(), Screen.DESK)) {
            window.page().route("**/js/*", route -> route.abort());
            window.go(PAGE);
            figure(window).click();
            assertThat(drawer(window)).containsText("39.030.000");
        }
    }

    private static Locator figure(Window window) {
        return window.page().locator("main a[data-unfolds][href='" + OPENED + "']");
    }

    private static Locator drawer(Window window) {
        return window.page().locator("#drawer");
    }

    private static Locator closing(Window window) {
        return drawer(window).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Đóng"));
    }
}
