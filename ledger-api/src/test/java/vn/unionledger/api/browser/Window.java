package vn.unionledger.api.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One window of a {@link Browser}; remembers everything the browser complained of. */
public final class Window implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** For people to look at; a page takes a second or two to paint without a graphics processor. */
    private static final boolean PICTURES = "true".equals(System.getenv("CI")) || Boolean.getBoolean("pictures");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context, String baseUrl) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) || "warning".equals(message.type())) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequestFailed(request -> complaints.add("not loaded: " + request.url() + " " + request.failure()));
        page.onRequest(request -> {
            if (!request.url().startsWith(baseUrl) && !request.url().startsWith("data:")) {
                complaints.add("left the house: " + request.url());
            }
        });
    }

    /** The page in this window, for everything Playwright can do. */
    public Page page() {
        return page;
    }

    /** Opens an address of the program, such as {@code /so-quy}, and waits until its fonts have come. */
    public Window go(String address) {
        page.navigate(address);
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        return this;
    }

    /** Photographs the whole page into {@code target/screenshots/<name>.png}, where pictures are asked for. */
    public void photograph(String name) {
        if (PICTURES) {
            shoot(new Page.ScreenshotOptions().setPath(file(name)).setFullPage(true));
        }
    }

    /** Photographs what fits the screen, where pictures are asked for. */
    public void photographScreen(String name) {
        if (PICTURES) {
            shoot(new Page.ScreenshotOptions().setPath(file(name)));
        }
    }

    /** A busy machine now and then has no frame of a long page ready; the next one shows the same. */
    private void shoot(Page.ScreenshotOptions how) {
        try {
            page.screenshot(how);
        } catch (PlaywrightException e) {
            page.waitForTimeout(1_000);
            page.screenshot(how);
        }
    }

    private static Path file(String name) {
        return SCREENSHOTS.resolve(name + ".png");
    }

    /** Console errors and warnings, script errors, refused contents, requests that failed or went elsewhere; in order. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Pixels by which the page is wider than the screen: 0 on a page that never scrolls sideways. */
    public int overhang() {
        int content =
                ((Number) page.evaluate("() => Math.max(document.documentElement.scrollWidth, innerWidth)")).intValue();
        return content - page.viewportSize().width;
    }

    @Override
    public void close() {
        context.close();
    }
}
