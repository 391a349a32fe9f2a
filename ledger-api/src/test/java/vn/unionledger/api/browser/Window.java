package vn.unionledger.api.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One window of a {@link Browser}; remembers everything the browser complained of. */
public final class Window implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

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

    /** Photographs the whole page into {@code target/screenshots/<name>.png}. */
    public Path photograph(String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Photographs what fits the screen. */
    public Path photographScreen(String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
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
