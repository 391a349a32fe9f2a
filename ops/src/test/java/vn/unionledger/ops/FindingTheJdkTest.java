package vn.unionledger.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The launcher")
class FindingTheJdkTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path machine;

    @Test
    @DisplayName("takes the newest JDK of 25 or later, whatever java the machine has by default")
    void newest() throws Exception {
        jdk("java-17", "17.0.15");
        jdk("java-25", "25.0.3");
        jdk("java-26", "26");
        assertThat(found(Map.of("JAVA_HOME", machine + "/java-17"))).isEqualTo("found " + machine + "/java-26");
    }

    @Test
    @DisplayName("takes JAVA_HOME where that is new enough")
    void chosen() throws Exception {
        jdk("java-25", "25.0.3");
        jdk("java-26", "26");
        assertThat(found(Map.of("JAVA_HOME", machine + "/java-25"))).isEqualTo("found " + machine + "/java-25");
    }

    @Test
    @DisplayName("asks for a JDK in one sentence where there is an old one, or one that cannot compile")
    void none() throws Exception {
        jdk("java-17", "17.0.15");
        jdk("jre-25", "25.0.3");
        Files.delete(machine.resolve("jre-25/bin/javac"));
        assertThat(found(Map.of()))
                .startsWith("Cần JDK 25 trở lên")
                .contains("A JDK of release 25 or later is needed")
                .endsWith("run this again.");
    }

    @Test
    @DisplayName("asks before Maven or the program starts")
    void beforeMaven() throws Exception {
        for (var command : List.of("mvnw", "ops/ledger")) {
            assertThat(said(Map.of(), 1, ROOT.resolve(command).toString(), "--version"))
                    .startsWith("Cần JDK 25 trở lên")
                    .hasLineCount(1);
        }
    }

    private String found(Map<String, String> environment) throws IOException, InterruptedException {
        return said(
                environment, 0, "-c", ". " + ROOT + "/ops/lib/find-jdk.sh; ! find_jdk || echo \"found $JAVA_HOME\"");
    }

    /** What a shell says that knows the folders of this test's machine, and no java on its path. */
    private String said(Map<String, String> environment, int exit, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/bin/sh"));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools().toString(), "JDK_FOLDERS", machine.toString()));
        builder.environment().putAll(environment);
        var shell = builder.start();
        String said;
        try (var output = shell.getInputStream()) {
            said = new String(output.readAllBytes(), UTF_8).strip();
        }
        assertThat(shell.waitFor()).as(said).isEqualTo(exit);
        return said;
    }

    private Path tools() throws IOException {
        var tools = machine.resolve("tools");
        if (Files.notExists(tools)) {
            Files.createDirectory(tools);
            for (var tool : List.of("dirname", "readlink", "sed")) {
                var file = tools.resolve(tool);
                Files.writeString(file, "#!/bin/sh\nexec /usr/bin/env PATH=/usr/bin:/bin " + tool + " \"$@\"\n");
                assertThat(file.toFile().setExecutable(true)).isTrue();
            }
        }
        return tools;
    }

    private void jdk(String name, String version) throws IOException {
        var home = machine.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (var program : List.of("java", "javac")) {
            var file = Files.createFile(home.resolve("bin").resolve(program));
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"a test\"\nJAVA_VERSION=\"" + version + "\"\n");
    }
}
