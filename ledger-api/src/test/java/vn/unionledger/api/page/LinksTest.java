package vn.unionledger.api.page;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;
import vn.unionledger.api.sample.SampleServer;

@DisplayName("Whatever a page leads to")
class LinksTest {

    /** Hundreds of them, for whoever wants to look: with {@code -Dpictures=true}. */
    private static final boolean PICTURES = Boolean.getBoolean("pictures");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    /** Pages alike but for what they are about are read this often; one turned in two ways at once is left out. */
    private static final int OF_A_SHAPE = "true".equals(System.getenv("CI")) ? 2 : 1;

    private static final Pattern ID = Pattern.compile("/[0-9a-f]{32}|/\\d+|/(quy|thang)-\\d+");

    private static final Pattern NAMED = Pattern.compile("^/(quy|so-quy)/[^/]+");

    /** What a reader would call broken, in the words of the page; empty on a sound one. */
    private static final String FAULTS = """
            () => {
              const faults = [];
              const text = document.body.innerText;
              for (const sign of ['??', 'null', 'undefined', 'NaN', '${', '#{'])
                if (text.includes(sign)) faults.push('says ' + sign);
              const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
              for (const id of ids.filter((id, i) => ids.indexOf(id) !== i)) faults.push('twice the id ' + id);
              for (const a of document.querySelectorAll('a[href^="#"]'))
                if (!document.getElementById(a.hash.slice(1))) faults.push('leads nowhere: ' + a.hash);
              for (const e of document.querySelectorAll('main input:not([type=hidden]), main select, main textarea'))
                if (!e.labels?.length && !e.getAttribute('aria-label') && !e.getAttribute('aria-labelledby'))
                  faults.push('has no label: ' + e.name);
              for (const e of document.querySelectorAll('main a, main button, main summary'))
                if (!e.innerText.trim() && !e.getAttribute('aria-label') && e.checkVisibility()) faults.push('has no words: ' + e.outerHTML);
              const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              while (walk.nextNode())
                if (/[0-9a-f]{32}/.test(walk.currentNode.data) && !walk.currentNode.parentElement.closest('.id, .stored'))
                  faults.push('shows a bare id: ' + walk.currentNode.data.trim());
              return faults;
            }
            """;

    private static final String LEADS_TO = """
            () => [...document.querySelectorAll('a[href^="/"]:not([download]):not([data-unfolds])')].map(a => a.getAttribute('href'))
                .concat([...document.querySelectorAll('a[data-unfolds]')].slice(0, 2).map(a => a.getAttribute('href')))
            """;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.shared();
    }

    @ParameterizedTest
    @DisplayName("is there, in words, with a label on every field, and no wider than the screen")
    @MethodSource("readers")
    void isThere(String who, Screen screen) {
        Set<String> met = new HashSet<>(Set.of("/"));
        List<String> faults = new ArrayList<>();
        Map<String, Integer> read = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(met);
        try (Window window = server.signIn(BROWSER, screen, who)) {
            Page page = window.page();
            while (!ahead.isEmpty()) {
                String address = ahead.removeFirst();
                String shape = shape(address);
                if (shape.contains("&") || read.merge(shape, 1, Integer::sum) > OF_A_SHAPE) {
                    continue;
                }
                Response answer = requireNonNull(page.navigate(address));
                if (answer.status() != 200) {
                    faults.add(address + ": answered with " + answer.status());
                    continue;
                }
                if (!requireNonNullElse(answer.headerValue("content-type"), "").startsWith("text/html")) {
                    continue;
                }
                page.waitForFunction("() => document.fonts.status === 'loaded'");
                if (PICTURES) {
                    window.photograph(who + "-" + screen + shape.replaceAll("[^a-z0-9-]+", "-") + read.get(shape));
                }
                ((List<?>) page.evaluate(FAULTS)).forEach(fault -> faults.add(address + ": " + fault));
                if (window.overhang() > 0) {
                    faults.add(address + ": wider than the screen by " + window.overhang());
                }
                for (Object href : (List<?>) page.evaluate(LEADS_TO)) {
                    String next = ((String) href).replaceAll("#.*", "");
                    if (met.add(next)) {
                        ahead.addLast(next);
                    }
                }
            }
            assertThat(faults).isEmpty();
            assertThat(read).as("shapes of pages").hasSizeGreaterThan(15);
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** Everyday the accountant on a phone; where {@code CI=true} every office that sees other pages. */
    static List<Arguments> readers() {
        List<Arguments> all = List.of(
                Arguments.of("ketoan.travinh", Screen.PHONE),
                Arguments.of("ubkt.travinh", Screen.PHONE),
                Arguments.of("thuquy.thanhhoa", Screen.DESK),
                Arguments.of("chutich.laichau", Screen.PHONE),
                Arguments.of("cdvc.travinh", Screen.PHONE));
        return "true".equals(System.getenv("CI")) ? all : all.subList(0, 1);
    }

    /** The address without what it is about: of {@code /phieu/<id>?trang=2} it is {@code /phieu/*?trang}. */
    private static String shape(String address) {
        String[] parts = address.split("\\?", 2);
        String path = ID.matcher(NAMED.matcher(parts[0]).replaceAll("/$1/*")).replaceAll("/*");
        return parts.length == 1 ? path : path + "?" + parts[1].replaceAll("=[^&]*", "");
    }
}
