package vn.unionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "PHONE,LIGHT,/giao-dien?mo=mai-am",
        "DESK,DARK,/giao-dien?mo=mai-am",
        "PHONE,LIGHT,/giao-dien/duyet",
        "PHONE,DARK,/giao-dien/duyet",
        "DESK,LIGHT,/giao-dien/duyet",
        "DESK,LIGHT,/giao-dien/dang-nhap",
        "PHONE,LIGHT,/giao-dien/dang-nhap",
    })
    void looksRight(Screen screen, ColorScheme colours, String address) {
        try (Window window = BROWSER.open(pages.address(), screen, colours)) {
            window.go(address);
            String name = "components-" + address.replaceAll("\\W+", "-") + "-" + screen + "-" + colours;
            window.photograph(name.toLowerCase(Locale.ROOT));
            window.photographScreen((name + "-screen").toLowerCase(Locale.ROOT));
            assertThat(window.complaints()).isEmpty();
            assertThat(window.overhang()).as("pixels beyond the screen").isZero();
        }
    }
}
