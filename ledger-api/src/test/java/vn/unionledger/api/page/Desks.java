package vn.unionledger.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;
import vn.unionledger.api.sample.SampleServer;
import vn.unionledger.api.wiring.Ledger;

/** The desks of a class's officers: each signs in once and keeps a window open. To be registered after its browser. */
final class Desks implements AfterAllCallback {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Browser browser;
    private final Map<String, Window> open = new LinkedHashMap<>();

    Desks(Browser browser) {
        this.browser = browser;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        open.values().forEach(Window::close);
    }

    /** The window of this person, at an address. */
    Window at(String person, Screen screen, String address) {
        return open.computeIfAbsent(person, who -> SampleServer.shared().signIn(browser, screen, who))
                .go(address);
    }

    /** What the browsers complained of, besides answers that refuse, or say that the same is under way. */
    void requireNoComplaints() {
        open.forEach((who, window) -> assertThat(window.complaints().stream()
                        .filter(one -> !one.contains("status of 422") && !one.contains("status of 409"))
                        .toList())
                .as(who)
                .isEmpty());
    }

    static void click(Page page, AriaRole role, String name) {
        page.getByRole(AriaRole.MAIN)
                .or(page.locator(".top .actions"))
                .getByRole(role, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }

    static void send(Page page) {
        click(page, AriaRole.BUTTON, "Trình duyệt");
    }

    /** Sends the form of the page three times at once, as if each answer were lost, and says how many events came of it. */
    static long sentThrice(Page page) {
        long before = events();
        page.evaluate("async () => { const form = document.querySelector('main form[data-primary]');"
                + " form.dispatchEvent(new Event('submit', {bubbles: true})); const body = new URLSearchParams(new FormData(form));"
                + " await Promise.all([1, 2, 3].map(() => fetch(form.action, {method: 'POST', body})));"
                + " dispatchEvent(new Event('pageshow')); }");
        return events() - before;
    }

    /** Sends a form that is wrong, and sees that nothing is recorded and the field says why. */
    static void refused(Page page, String... fields) {
        long before = events();
        send(page);
        assertThat(page.locator(".notice-refusal")).isVisible();
        for (String field : fields) {
            assertThat(page.locator("#" + field + "-error")).not().isEmpty();
        }
        assertThat(events()).isEqualTo(before);
    }

    /** The chair approves the voucher, its maker posts it. */
    void postsVoucher(String chair, String maker, String voucher) {
        click(at(chair, Screen.PHONE, voucher).page(), AriaRole.BUTTON, "Duyệt");
        Page page = at(maker, Screen.DESK, voucher).page();
        click(page, AriaRole.BUTTON, "Ghi sổ");
        assertThat(page.locator(".agreement")).isVisible();
    }

    /** The address of the thing the page is about, without what it was asked with. */
    static String address(Page page) {
        return page.url().replaceAll("^https?://[^/]+|[?#].*$", "");
    }

    static String today() {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(LocalDate.now(HERE));
    }

    static long events() {
        return SampleServer.shared().bean(Ledger.class).reader().bound();
    }
}
