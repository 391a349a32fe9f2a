package vn.unionledger.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of third-party licences")
class ThirdPartyTest {
    static final Path LIST = Path.of("licences", "THIRD-PARTY.txt");
    static final Path STATIC = Path.of("..", "ledger-api", "src", "main", "resources", "static");

    /** Where a repository keeps {@code group/artifact/version/artifact-version.jar}. */
    static final Pattern STORED = Pattern.compile(".*?/repository/(.+)/([^/]+)/([^/]+)/\\2-\\3[^/]*\\.jar");

    /** What only tests bring in. */
    static final List<String> FOR_TESTS = List.of(
            "org.junit.",
            "org.opentest4j:",
            "org.opentest4j.",
            "org.apiguardian:",
            "org.assertj:",
            "com.tngtech.archunit:",
            "com.microsoft.playwright:",
            "org.mockito:",
            "org.objenesis:",
            "org.hamcrest:",
            "org.awaitility:",
            "org.skyscreamer:",
            "com.vaadin.external.google:",
            "com.jayway.jsonpath:",
            "net.minidev:",
            "org.ow2.asm:",
            "org.xmlunit:",
            "org.axonframework:axon-test:",
            "org.axonframework:axon-configuration:",
            "org.axonframework:axon-disruptor:",
            "com.lmax:disruptor:",
            "net.bytebuddy:byte-buddy-agent:",
            "org.springframework:spring-test:",
            "org.springframework.boot:spring-boot-test",
            "org.springframework.boot:spring-boot-starter-test:");

    @Test
    @DisplayName("names every library the program runs with, in its version")
    void complete() throws IOException {
        String list = Files.readString(LIST);

        List<String> libraries = libraries().toList();

        assertThat(libraries).as("what was looked at").hasSizeGreaterThan(80);
        assertThat(libraries.stream().filter(library -> !list.contains("(" + library + " - ")))
                .as("missing: make the list anew with ./mvnw license:aggregate-add-third-party")
                .isEmpty();
    }

    @Test
    @DisplayName("names what is bundled as files, each with its licence beside it")
    void bundled() throws IOException {
        assertThat(Files.readString(LIST.resolveSibling("README.md")))
                .contains("inter-OFL.txt", "htmx-LICENSE.txt", "MariaDB Server 11.4.5, GPL-2.0");
        assertThat(STATIC.resolve("fonts/inter-OFL.txt")).isNotEmptyFile();
        assertThat(STATIC.resolve("js/htmx-LICENSE.txt")).isNotEmptyFile();
    }

    private static Stream<String> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .flatMap(entry -> library(entry.replace(File.separatorChar, '/')).stream())
                .filter(library -> !library.startsWith("vn.unionledger:"))
                .filter(library -> FOR_TESTS.stream().noneMatch(library::startsWith))
                .distinct();
    }

    private static Optional<String> library(String jar) {
        Matcher stored = STORED.matcher(jar);
        return stored.matches()
                ? Optional.of(stored.group(1).replace('/', '.') + ":" + stored.group(2) + ":" + stored.group(3))
                : Optional.empty();
    }
}
