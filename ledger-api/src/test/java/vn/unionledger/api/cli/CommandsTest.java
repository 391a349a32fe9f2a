package vn.unionledger.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.unionledger.api.guard.Harm;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

@DisplayName("On the command line")
class CommandsTest {
    @TempDir
    private Path folder;

    private final TestDatabases databases = TestServer.fresh();
    private Map<String, String> environment = Map.of();

    @BeforeEach
    void keys() {
        environment = Program.on(databases, folder.resolve("keys"));
    }

    @Test
    @DisplayName("a year is imported with every sum as its right answers say, then verified, built again and reported")
    void aYear() {
        Program.Ended imported = run("import", year(), "--control", control(), "--json");
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(json(imported).path("vouchers").asInt()).isEqualTo(1024);
        assertThat(json(imported).path("sums").asInt()).isPositive();
        assertThat(json(imported).path("differences").size()).isZero();
        assertThat(imported.err()).contains("Đã ghi 1.024/1.024 chứng từ");

        Program.Ended verified = run("verify");
        assertThat(verified.code()).as(verified.err()).isZero();
        assertThat(verified.out())
                .containsPattern("Sổ gốc: [0-9.]+ sự kiện, không thiếu, không đổi; gốc cây băm [0-9a-f]{64}")
                .contains("Bảng «entries» khớp sổ gốc", "Mọi thứ khớp.");

        Program.Ended replayed = run("replay", "entries", "--lang", "en");
        assertThat(replayed.code()).as(replayed.err()).isZero();
        assertThat(replayed.out()).containsPattern("entries built again from [0-9,]+ events in [0-9.]+ s\\.");

        Program.Ended reported = run("report", unit(), "2025");
        assertThat(reported.code()).as(reported.err()).isZero();
        assertThat(reported.out()).contains("năm 2025", "đồng");

        Program.Ended figures = run("report", unit(), "2025", "--json");
        assertThat(json(figures)
                        .path("sections")
                        .path(0)
                        .path("figures")
                        .path(0)
                        .path("id")
                        .asString())
                .isNotBlank();
    }

    @Test
    @DisplayName("an import again posts nothing twice, and a wrong answer in the control file ends with code 3")
    void againAndWrong() throws IOException {
        assertThat(run("import", year()).code()).isZero();
        Path wrong = folder.resolve("wrong.json");
        String answers = Files.readString(Path.of(control()));
        Files.writeString(wrong, answers.replaceFirst("\"postings\": ?\\d+", "\"postings\": 7"));

        Program.Ended again = run("import", year(), "--control", wrong.toString());

        assertThat(again.code()).as(again.out() + again.err()).isEqualTo(3);
        assertThat(again.out()).contains("1 chỗ không khớp").containsPattern("postings: \\d+ instead of 7");
    }

    @Test
    @DisplayName("a file with a fault is refused whole, naming row, column and what to do, with code 1")
    void refused() throws IOException {
        List<String> rows = Files.readAllLines(Path.of(year()));
        rows.set(1, rows.get(1).replace("2025-01-01", "2025-02-31"));
        rows.set(2, rows.get(2).replace("2025-01-01", "2025-02-31"));
        Path bad = Files.write(folder.resolve("bad.csv"), rows);

        Program.Ended vietnamese = run("import", bad.toString());
        Program.Ended english = run("import", bad.toString(), "--lang", "en");

        assertThat(vietnamese.code()).as(vietnamese.err()).isEqualTo(1);
        assertThat(vietnamese.out())
                .contains("nên không ghi dòng nào")
                .contains("Dòng 2, cột date: không có ngày «2025-02-31»: hãy ghi năm-tháng-ngày");
        assertThat(english.out()).contains("Row 2, column date: there is no day \"2025-02-31\"");
        assertThat(run("report", unit(), "2025").err()).contains("Không có đơn vị " + unit());
    }

    @Test
    @DisplayName("what was changed behind the program's back is found by verify, with code 3")
    void changed() {
        assertThat(run("import", year()).code()).isZero();
        Harm.on(
                databases,
                "ledger_views",
                "ledger_views",
                "update entry set amount = amount - 1 where position = (select p from (select max(position) p from entry) x) limit 1");

        Program.Ended view = run("verify");
        assertThat(view.code()).as(view.err()).isEqualTo(3);
        assertThat(view.out())
                .containsPattern("Bảng «entries», sự kiện \\d+: cột amount")
                .contains("KHÔNG khớp");

        Harm.on(databases, "root", "ledger", "drop trigger event_keeps");
        Harm.on(
                databases,
                "root",
                "ledger",
                "update event set payload = replace(payload, 'a', 'b') where position = 9");
        Program.Ended log = run("verify", "--lang", "en");
        assertThat(log.code()).as(log.err()).isEqualTo(3);
        assertThat(log.out()).contains("The log is broken at event 9");
    }

    @Test
    @DisplayName("a file, folder or database that is not there is named in a sentence")
    void missing() {
        Program.Ended file = run("import", "no-such.csv");
        assertThat(file.code()).isEqualTo(1);
        assertThat(file.err()).contains("Không đọc được tệp no-such.csv");

        Program.Ended data = run("verify", "--data", folder.resolve("none").toString());
        assertThat(data.code()).isEqualTo(1);
        assertThat(data.err()).contains("Không có sổ nào trong thư mục");

        environment = Map.of();
        Program.Ended nowhere = run("verify");
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).contains("Hãy cho biết sổ ở đâu");

        assertThat(run("import").code()).isEqualTo(2);
    }

    private Program.Ended run(String... arguments) {
        return Program.run(environment, folder, arguments);
    }

    private static JsonNode json(Program.Ended ended) {
        return JsonMapper.shared().readTree(ended.out());
    }

    private static String year() {
        return resource("year-1k.csv");
    }

    private static String control() {
        return resource("year-1k.control.json");
    }

    /** The first unit of the file. */
    private static String unit() {
        try {
            return Files.readAllLines(Path.of(year())).get(1).split(",")[3].toLowerCase(java.util.Locale.ROOT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try {
            return Path.of(CommandsTest.class.getResource("/import/" + name).toURI())
                    .toString();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
