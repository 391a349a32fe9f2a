package vn.unionledger.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a folder of its own, with a JVM that only says how it was called and leaves what it is asked to leave. */
@DisplayName("How a start was is kept by the launcher")
class KeptStartTest {
    private static final String RECORDS = "-XX:AOTCacheOutput=";
    private static final String USES = "-XX:AOTCache=";

    @TempDir
    private Path machine;

    private Path root;

    private Path program;

    @BeforeEach
    void install() throws IOException {
        root = machine.resolve("so quy");
        for (String copied : List.of("ops/ledger", "ops/lib/find-jdk.sh")) {
            Path to = root.resolve(copied);
            Files.createDirectories(to.getParent());
            Files.copy(Path.of("..").resolve(copied), to);
        }
        for (String module : List.of("ledger-core", "projections", "ledger-api/target")) {
            Files.createDirectories(root.resolve(module));
        }
        written("pom.xml", 120);
        executable("jdk/bin/javac", "");
        executable("jdk/bin/java", """
                for argument; do
                    case "$argument" in
                        -Djarmode=tools) mkdir "$6" && : >"$6/ledger-api-1-app.jar" && exit ;;
                        -XX:AOTCacheOutput=*) kept="${argument#*=}" ;;
                        -Dledger.served=*) served="${argument#*=}" ;;
                    esac
                done
                echo "$@"
                [ -z "${SERVES:-}" ] || : >"$served"
                [ -z "${ENDS:-}" ] || printf "$ENDS" >"$kept"
                """);
        jdk("25.0.3+9");
        program = root.resolve("ledger-api/target/ledger-api-1-app");
        written("ledger-api/target/ledger-api-1-app.jar", 60);
    }

    @Test
    @DisplayName("once: every later start uses it, and none of them writes anything")
    void once() throws Exception {
        assertThat(start("run", "SERVES=1", "ENDS=whole")).contains(RECORDS + program + "/classes-25.0.3+9.aot");
        agePast();
        List<String> before = files();
        for (String command : List.of("run", "demo", "help")) {
            assertThat(start(command)).contains(USES + program).doesNotContain("ledger.served");
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    @DisplayName("only where pages were served, and all of it was written: else the next run records again")
    void whole() throws Exception {
        for (List<String> run : List.of(
                List.of("ENDS=never served"),
                List.of("SERVES=1"),
                List.of("SERVES=1", "ENDS=\\0\\0\\0\\0 no beginning"))) {
            start("run", run.toArray(String[]::new));
            agePast();
            assertThat(start("help")).as("after %s", run).contains("-XX:AOTMode=off");
            assertThat(start("demo")).as("after %s", run).contains(RECORDS);
        }
    }

    @Test
    @DisplayName("by one JDK for itself, and for this build of the program alone")
    void whose() throws Exception {
        start("run", "SERVES=1", "ENDS=whole");
        agePast();
        jdk("25.0.4+7");
        assertThat(start("run")).contains(RECORDS + program + "/classes-25.0.4+7.aot");
        jdk("25.0.3+9");
        assertThat(start("run")).contains(USES);
        written("ledger-api/target/ledger-api-1-app.jar", -60);
        assertThat(start("run")).contains(RECORDS);
    }

    private String start(String command, String... environment) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("env"));
        line.addAll(List.of(environment));
        line.addAll(List.of("JAVA_HOME=" + root + "/jdk", "/bin/sh", root + "/ops/ledger", command));
        Process shell = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(shell.getInputStream().readAllBytes(), UTF_8);
        shell.waitFor();
        return said;
    }

    /** What serving leaves is older than what the end of the run leaves. */
    private void agePast() throws IOException {
        for (String file : files()) {
            if (file.endsWith(".served")) {
                written(root.relativize(Path.of(file)).toString(), 30);
            }
        }
    }

    private void written(String name, int secondsAgo) throws IOException {
        Path file = Files.write(root.resolve(name), new byte[0]);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(secondsAgo)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(program)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    private void jdk(String version) throws IOException {
        Files.writeString(
                root.resolve("jdk/release"), "JAVA_VERSION=\"25\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\n");
    }

    private void executable(String name, String script) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
