package vn.unionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The colours")
class ColoursTest {

    private static final double TEXT = 4.5;
    private static final double EDGE = 3.0;
    private static final Pattern BLOCK = Pattern.compile("(:root[^{]*)\\{([^}]*--paper[^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    private final List<Map<String, String>> themes = themes();

    @Test
    @DisplayName("are light, dark for a machine that prefers it, and the same dark for a reader who chose it")
    void threeThemes() {
        assertThat(themes).hasSize(3);
        assertThat(themes.get(1)).isEqualTo(themes.get(2));
        assertThat(themes.get(0))
                .isNotEqualTo(themes.get(1))
                .containsOnlyKeys(themes.get(1).keySet());
    }

    @ParameterizedTest(name = "{0} on {1}")
    @DisplayName("of words stand out from their ground by 4,5 : 1 in light and dark")
    @CsvSource({
        "ink, paper",
        "ink, sheet",
        "ink, row",
        "ink, accent-soft",
        "ink, in-soft",
        "ink, out-soft",
        "ink, warn-soft",
        "ink, line",
        "soft, paper",
        "soft, sheet",
        "soft, row",
        "soft, line",
        "soft, warn-soft",
        "accent, paper",
        "accent, sheet",
        "accent, row",
        "accent, accent-soft",
        "accent-deep, sheet",
        "accent-deep, paper",
        "on-accent, accent",
        "on-accent, accent-deep",
        "on-seal, seal",
        "in, paper",
        "in, sheet",
        "in, in-soft",
        "out, paper",
        "out, sheet",
        "out, row",
        "out, out-soft",
        "warn, sheet",
        "warn, warn-soft",
    })
    void words(String ink, String ground) {
        assertThat(themes)
                .allSatisfy(theme -> assertThat(contrast(theme, ink, ground)).isGreaterThanOrEqualTo(TEXT));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @DisplayName("of edges and focus rings stand out by 3 : 1")
    @CsvSource({"edge, sheet", "edge, paper", "accent, paper", "accent, sheet"})
    void edges(String edge, String ground) {
        assertThat(themes)
                .allSatisfy(theme -> assertThat(contrast(theme, edge, ground)).isGreaterThanOrEqualTo(EDGE));
    }

    private static double contrast(Map<String, String> theme, String one, String other) {
        double a = luminance(Objects.requireNonNull(theme.get(one), one));
        double b = luminance(Objects.requireNonNull(theme.get(other), other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance as WCAG 2 defines it. */
    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static List<Map<String, String>> themes() {
        try {
            String tokens = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
            return BLOCK.matcher(tokens)
                    .results()
                    .map(block -> colours(block.group(2)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> colours(String block) {
        Map<String, String> colours = new TreeMap<>();
        COLOUR.matcher(block).results().forEach(colour -> colours.put(colour.group(1), colour.group(2)));
        return colours;
    }
}
