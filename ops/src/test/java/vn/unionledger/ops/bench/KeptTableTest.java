package vn.unionledger.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The page that keeps what was measured")
class KeptTableTest {
    private static String page(String goals) {
        return """
                before
                <!-- bench-rolls: begin -->
                of before
                %s<!-- bench-rolls: end -->
                <!-- bench-fold: begin -->
                other
                <!-- bench-fold: end -->
                """.formatted(goals);
    }

    private static String goals(double lines, double millis) {
        return new Goals()
                .atLeast("lines/s", 300_000, lines)
                .atMost("p99 ms", 25, millis)
                .markdown();
    }

    @Test
    @DisplayName("has the tables of the last run in the place of those before, and nothing else is touched")
    void replaces(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("README.md"), page(goals(370_391, 20)));

        assertThat(new KeptTable(page, "rolls").replace(goals(310_105, 22))).isEmpty();

        assertThat(page)
                .content()
                .startsWith("before\n<!-- bench-rolls: begin -->\n| goal |")
                .contains("310,105")
                .doesNotContain("of before", "370,391")
                .endsWith("<!-- bench-rolls: end -->\n<!-- bench-fold: begin -->\nother\n<!-- bench-fold: end -->\n");
    }

    @Test
    @DisplayName("says what became much worse, more of what should be little as well as less of what should be much")
    void warns() {
        String before = goals(370_391, 20);

        assertThat(KeptTable.muchWorse(before, goals(3_567, 20)))
                .containsExactly("MUCH WORSE THAN BEFORE: lines/s is 3,567, 104 times worse than the 370,391 of the"
                        + " table before");
        assertThat(KeptTable.muchWorse(before, goals(370_391, 200)))
                .singleElement()
                .asString()
                .contains("p99 ms is 200.0, 10 times");
        assertThat(KeptTable.muchWorse(before, goals(150_000, 41))).isEmpty();
        assertThat(KeptTable.muchWorse("", goals(1, 1))).isEmpty();
    }
}
