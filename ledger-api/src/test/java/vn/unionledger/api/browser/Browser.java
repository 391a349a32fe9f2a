package vn.unionledger.api.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium of this machine, for a test class that registers it as a static extension. A machine without Chromium skips
 * the class with a plain sentence; where {@code CI=true} it fails.
 */
public final class Browser implements BeforeAllCallback {

    /** A screen as people have it. */
    public enum Screen {
        DESK(1280, 860),
        PHONE(390, 760);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** The one without a desktop around it first: it opens a window in half the time. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private com.microsoft.playwright.@Nullable Browser chromium;

    /** One Chromium serves all classes of a run; JUnit closes it at the end. */
    @Override
    public void beforeAll(ExtensionContext context) {
        Path program = chromiumOnPath().orElse(null);
        if (program == null) {
            String sentence = "Chromium is not installed here, so no page was opened in a browser.";
            if ("true".equals(System.getenv("CI"))) {
                fail(sentence);
            }
            abort(sentence);
            return;
        }
        chromium = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Browser.class))
                .computeIfAbsent(Running.class, _ -> Running.start(program), Running.class)
                .chromium();
    }

    /** A fresh window with no cookies, in the light colours. */
    public Window open(String baseUrl, Screen screen) {
        return open(baseUrl, screen, ColorScheme.LIGHT);
    }

    /** A fresh window on a machine that prefers the given colours; addresses are relative to {@code baseUrl}. */
    public Window open(String baseUrl, Screen screen, ColorScheme colours) {
        var context = Objects.requireNonNull(chromium, "the browser has not been started")
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(baseUrl)
                        .setViewportSize(screen.width, screen.height)
                        .setHasTouch(screen == Screen.PHONE)
                        .setIsMobile(screen == Screen.PHONE)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setColorScheme(colours));
        context.setDefaultTimeout(30_000);
        return new Window(context, baseUrl);
    }

    private static Optional<Path> chromiumOnPath() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private record Running(Playwright playwright, com.microsoft.playwright.Browser chromium) implements AutoCloseable {

        static Running start(Path program) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options =
                    new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS);
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            chromium.close();
            playwright.close();
        }
    }
}
