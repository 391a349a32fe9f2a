package vn.unionledger.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;

@DisplayName("While one types,")
class TypingTest {

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

    @Test
    @DisplayName("an amount gets its dots under the caret, and its words below")
    void amount() {
        try (Window window = desk()) {
            amountField(window).fill("");
            amountField(window).pressSequentially("1200000");
            assertThat(amountField(window)).hasValue("1.200.000");
            assertThat(wordsLine(window)).hasText("Một triệu hai trăm nghìn đồng");
            amountField(window).press("Home");
            amountField(window).pressSequentially("3");
            assertThat(amountField(window)).hasValue("31.200.000");
            assertThat(wordsLine(window)).hasText("Ba mươi mốt triệu hai trăm nghìn đồng");
            assertThat(window.page().evaluate("() => document.activeElement.selectionStart"))
                    .isEqualTo(1);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("a short amount gives way to what it means once the field is left")
    void shortAmount() {
        try (Window window = desk()) {
            amountField(window).fill("1tr2");
            assertThat(wordsLine(window)).hasText("Một triệu hai trăm nghìn đồng");
            assertThat(amountField(window)).hasValue("1tr2");
            amountField(window).press("Tab");
            assertThat(amountField(window)).hasValue("1.200.000");
        }
    }

    @Test
    @DisplayName("an amount that could mean two things is refused at once, with the way to write it")
    void doubtfulAmount() {
        try (Window window = desk()) {
            amountField(window).fill("1,200,000");
            assertThat(wordsLine(window)).hasText("Dùng dấu chấm giữa các nhóm ba chữ số: 1.200.000.");
        }
    }

    @Test
    @DisplayName("nothing is changed as long as an input method is composing")
    void composing() {
        try (Window window = desk()) {
            Locator field = amountField(window);
            field.evaluate(
                    "field => { field.value = '1200000'; field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })); }");
            assertThat(field).hasValue("1200000");
            field.evaluate(
                    "field => field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: '?', isComposing: true }))");
            assertThat(window.page().locator("#shortcuts")).isHidden();
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("a short day is completed from the page's own today")
    @CsvSource({
        "15, 15/12/2024",
        "5/3, 05/03/2024",
        "5/3/23, 05/03/2023",
        "15032024, 15/03/2024",
        "31/02, 31/02",
        "mai, mai"
    })
    void day(String typed, String completed) {
        try (Window window = desk()) {
            Locator field = window.page().locator("#ngay");
            field.fill(typed);
            field.press("Tab");
            assertThat(field).hasValue(completed);
        }
    }

    @Test
    @DisplayName("Ctrl and Enter send the form once, however often they are pressed")
    void sendsOnce() {
        try (Window window = desk()) {
            List<String> posts = new ArrayList<>();
            window.page().route("**/giao-dien", route -> {
                if ("POST".equals(route.request().method())) {
                    posts.add(route.request().postData());
                    route.fulfill(new Route.FulfillOptions().setStatus(204)); // the page stays, as while one waits
                } else {
                    route.resume();
                }
            });
            window.page().locator("#noi-dung-chi").focus();
            window.page().keyboard().press("Control+Enter");
            assertThat(window.page().locator("form[data-primary]")).hasAttribute("aria-busy", "true");
            window.page().keyboard().press("Control+Enter");
            window.page().waitForCondition(() -> !posts.isEmpty());
            window.page()
                    .evaluate("() => fetch('/css/tokens.css').then(answer => answer.status)"); // after any other post
            assertThat(posts).singleElement().asString().contains("so-tien=1.000.000");
        }
    }

    @Test
    @DisplayName("a question mark is a question mark in a field, and the table of keys elsewhere")
    void questionMark() {
        try (Window window = desk()) {
            Locator field = window.page().locator("#noi-dung-chi");
            field.fill("");
            field.pressSequentially("Ai nhận?");
            assertThat(field).hasValue("Ai nhận?");
            assertThat(window.page().locator("#shortcuts")).isHidden();
            field.blur();
            window.page().keyboard().press("?");
            assertThat(window.page().locator("#shortcuts")).isVisible();
            window.photographScreen("components-shortcuts");
        }
    }

    private static Window desk() {
        return BROWSER.open(pages.address(), Screen.DESK).go("/giao-dien");
    }

    private static Locator amountField(Window window) {
        return window.page().locator("#so-tien");
    }

    private static Locator wordsLine(Window window) {
        return window.page().locator("#so-tien-words");
    }
}
