package vn.unionledger.api.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of third-party licences")
class ThirdPartyTest {
    private static final Path LICENCES = Path.of("..", "ops", "licences");
    private static final Path CARRIED = Path.of("target", "carried.txt");

    @Test
    @DisplayName(
            "names every library the program carries, in its version; mvn license:aggregate-add-third-party writes it anew")
    void libraries() throws IOException {
        assumeTrue(
                Files.exists(CARRIED), "Maven writes target/carried.txt before it runs the tests; nothing else does");
        String list = Files.readString(LICENCES.resolve("THIRD-PARTY.txt"));
        List<String> missing = new ArrayList<>();
        for (String jar : Files.readString(CARRIED).strip().split(File.pathSeparator)) {
            Path path = Path.of(jar);
            if (jar.endsWith(".jar") && !jar.contains("unionledger") && !isOurs(path)) {
                String named = named(path);
                if (!list.contains(named)) {
                    missing.add(named);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("gives every library a licence")
    void noneWithout() throws IOException {
        assertThat(Files.readAllLines(LICENCES.resolve("THIRD-PARTY.txt")))
                .hasSizeGreaterThan(100)
                .noneMatch(line -> line.contains("(Unknown license)"));
    }

    @Test
    @DisplayName("names every font and script that lies among our own files, beside its licence")
    void bundled() throws IOException {
        String list = Files.readString(LICENCES.resolve("README.md"));
        Path statics = Path.of("src", "main", "resources", "static");
        try (Stream<Path> files = Files.walk(statics)) {
            List<String> others = files.map(
                            path -> path.getName(path.getNameCount() - 1).toString())
                    .filter(name -> name.endsWith(".woff2") || name.contains(".min."))
                    .toList();
            assertThat(others).isNotEmpty().allSatisfy(name -> assertThat(list).contains(name));
        }
    }

    /** As the repository lays it out: group folders, artifact, version, file. */
    private static String named(Path jar) {
        int last = jar.getNameCount() - 1;
        return ":" + jar.getName(last - 2) + ":" + jar.getName(last - 1) + " ";
    }

    private static boolean isOurs(Path jar) {
        String name = jar.getName(jar.getNameCount() - 1).toString();
        return name.startsWith("ledger-core") || name.startsWith("projections");
    }
}
