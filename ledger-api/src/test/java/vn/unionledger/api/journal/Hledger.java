package vn.unionledger.api.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The program hledger of this machine, for a test class that registers it as a static extension. A machine without it skips the
 * class with a plain sentence; where {@code CI=true} it fails.
 */
public final class Hledger implements BeforeAllCallback {
    private static final Pattern ROW = Pattern.compile("\"(.+)\",\"(-?\\d+)(?: VND)?\"");
    private static final long SECONDS_MOST = 120;

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "hledger")));
        if (!there) {
            String sentence = "hledger is not installed here, so the books were not summed by another program.";
            if ("true".equals(System.getenv("CI"))) {
                fail(sentence);
            }
            abort(sentence);
        }
    }

    /** What stands on every account that is not at zero, in đồng; asked of {@code hledger balance} with these arguments too. */
    public SortedMap<String, Long> balances(Path journal, String... query) {
        List<String> arguments = new ArrayList<>(List.of("balance", "--no-total", "-O", "csv"));
        if (Stream.of(query).noneMatch(word -> word.equals("--depth"))) {
            arguments.add("--flat");
        }
        arguments.addAll(List.of(query));
        SortedMap<String, Long> balances = new TreeMap<>();
        for (String row : run(journal, arguments).lines().skip(1).toList()) {
            Matcher cells = ROW.matcher(row);
            assertThat(cells.matches()).as("a row of hledger: %s", row).isTrue();
            balances.put(cells.group(1), Long.valueOf(cells.group(2)));
        }
        return balances;
    }

    /** Every transaction balances, and every account and the currency is declared. */
    public void check(Path journal) {
        run(journal, List.of("check", "--strict"));
    }

    private static String run(Path journal, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("hledger", "-f", journal.toString()));
        command.addAll(arguments);
        try {
            Path out = Files.createTempFile(journal.toAbsolutePath().getParent(), "out", ".csv");
            Path err = Files.createTempFile(journal.toAbsolutePath().getParent(), "err", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            try {
                assertThat(process.waitFor(SECONDS_MOST, TimeUnit.SECONDS))
                        .as("hledger ends")
                        .isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.exitValue())
                    .as("%s: %s", command, Files.readString(err, UTF_8))
                    .isZero();
            return Files.readString(out, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
