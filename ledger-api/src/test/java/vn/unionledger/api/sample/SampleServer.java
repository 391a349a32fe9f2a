package vn.unionledger.api.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;
import vn.unionledger.api.signin.NewAccounts;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.api.wiring.WebServer;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

/**
 * The whole program with the sample in it, on a free port: what {@code demo} serves. All classes of a run share one; a test
 * that posts does so in 2026 or asks for differences, so that the years of the sample stay as they were loaded.
 */
public final class SampleServer {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Whoever was sent from it to sign in comes back with a mark in the address. */
    private static final Pattern FIRST_PAGE = Pattern.compile("^http://[^/]+/(\\?continue)?$");

    private final ConfigurableApplicationContext context;
    private final Map<String, String> passwords = new HashMap<>();
    private final Map<String, List<Cookie>> sessions = new HashMap<>();

    private SampleServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The one of this run, started and loaded when it is first asked for. */
    public static SampleServer shared() {
        return Shared.SERVER;
    }

    private static SampleServer start() {
        TestDatabases databases = TestServer.fresh();
        Ledger ledger = Ledger.open(of(databases), TestServer.folder("keys"), SampleLedger.opening(), LogListener.NONE);
        SampleLedger.load(ledger.door(), ledger.writer(), ledger.vault(), (_, _) -> {});
        SampleServer server =
                new SampleServer(WebServer.start(ledger, null, "server.port=0", "management.server.port=0"));
        NewAccounts accounts = server.bean(NewAccounts.class);
        for (SampleOfficer officer : SamplePeople.accounts()) {
            String username = requireNonNull(officer.username());
            server.passwords.put(
                    username,
                    accounts.open(username, officer.person(), officer.name(), officer.unit(), officer.office())
                            .orElseThrow());
        }
        server.awaitViews();
        return server;
    }

    private static Databases of(TestDatabases databases) {
        return Databases.of(
                (database, parameters) -> database.isEmpty()
                        ? databases.server().url("", parameters)
                        : databases.url(database, parameters),
                databases::account);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String password(String username) {
        return requireNonNull(passwords.get(username), username);
    }

    public String address() {
        var web = requireNonNull(((ServletWebServerApplicationContext) context).getWebServer());
        return "http://127.0.0.1:" + web.getPort();
    }

    /** Until the views show everything recorded so far. */
    public void awaitViews() {
        Ledger ledger = bean(Ledger.class);
        assertThat(ledger.follower().awaitPosition(ledger.reader().bound(), PATIENCE))
                .as("the views reach the log")
                .isTrue();
    }

    /** A window in which this person has signed in, on the first page; who has signed in once stays so in later windows. */
    public Window signIn(Browser browser, Screen screen, String username) {
        Window window = browser.open(address(), screen);
        Page page = window.page();
        page.context().addCookies(sessions.getOrDefault(username, List.of()));
        if (window.go("/").page().url().equals(address() + "/")) {
            return window;
        }
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password(username));
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).click();
        page.waitForURL(FIRST_PAGE);
        sessions.put(
                username,
                page.context().cookies().stream()
                        .map(cookie -> new Cookie(cookie.name, cookie.value).setUrl(address()))
                        .toList());
        return window;
    }

    private static final class Shared {
        static final SampleServer SERVER = start();
    }
}
