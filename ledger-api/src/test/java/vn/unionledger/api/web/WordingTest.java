package vn.unionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the pages")
class WordingTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern MESSAGE = Pattern.compile("#\\{([a-z][a-z0-9.-]+)[}(]");
    private static final Pattern INLINE =
            Pattern.compile("\\s(style|on[a-z]+)=\"|<style|<script(?![^>]*src=)|hx-on|hx-vals=.js");

    private final Properties vietnamese = words("messages_vi.properties");
    private final Properties english = words("messages_en.properties");

    @Test
    @DisplayName("are the same set in Vietnamese and in English")
    void bothLanguages() {
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
    }

    @Test
    @DisplayName("are given once for each key: a second one would silently stand in place of the first")
    void onceEach() {
        for (String file : new String[] {"messages_vi.properties", "messages_en.properties"}) {
            assertThat(read(Path.of("src/main/resources", file))
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("=", 2)[0].strip()))
                    .as(file)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("exist for every key a template names")
    void everyKeyHasWords() {
        Set<String> used = templates()
                .flatMap(text -> MESSAGE.matcher(text).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).isNotEmpty();
        assertThat(vietnamese.stringPropertyNames()).containsAll(used);
    }

    @Test
    @DisplayName("are stored composed, so that searching and comparing them works")
    void composed() {
        assertThat(vietnamese.values())
                .allMatch(words -> Normalizer.isNormalized(words.toString(), Normalizer.Form.NFC));
    }

    @Test
    @DisplayName("stand in templates without inline styles or scripts, which the content policy would refuse")
    void nothingInline() {
        assertThat(templates().flatMap(text -> INLINE.matcher(text).results()).map(MatchResult::group))
                .isEmpty();
    }

    private static Stream<String> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).map(WordingTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(String file) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(WordingTest.class.getResourceAsStream("/" + file), file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
