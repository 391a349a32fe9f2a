package vn.unionledger.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.unionledger.log.server.TestDatabases;

/** The program as people start it: a process of its own with its arguments and environment. */
public final class Program {
    private static final long SECONDS_MOST = 180;

    private Program() {}

    /**
     * What came of a program.
     *
     * @param out what it wrote for the reader or the next program
     * @param err what it wrote beside
     */
    public record Ended(int code, String out, String err) {}

    /** Runs it to its end. */
    public static Ended run(Map<String, String> environment, Path folder, String... arguments) {
        try {
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path err = Files.createTempFile(folder, "err", ".txt");
            Process process = start(environment, out, err, arguments);
            try {
                if (!process.waitFor(SECONDS_MOST, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the program does not end: " + Files.readString(err));
                }
            } finally {
                process.destroyForcibly();
            }
            return new Ended(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts it; the caller ends it. */
    public static Process start(Map<String, String> environment, Path out, Path err, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Daxoniq.update-checker.disabled=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.unionledger.api.LedgerApplication"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** The environment of a program that is to use these databases. */
    public static Map<String, String> on(TestDatabases databases, Path keys) {
        String user = databases.account("ledger_run").user();
        String prefix = user.substring(0, user.length() - "ledger_run".length());
        return Map.of(
                "LEDGER_DB_URL",
                "jdbc:mysql://127.0.0.1:" + databases.server().port() + "/?sslMode=DISABLED",
                "LEDGER_DB_PREFIX",
                prefix,
                "LEDGER_MIGRATE_PASSWORD",
                databases.account("ledger_migrate").password(),
                "LEDGER_RUN_PASSWORD",
                databases.account("ledger_run").password(),
                "LEDGER_VAULT_PASSWORD",
                databases.account("ledger_vault").password(),
                "LEDGER_APP_PASSWORD",
                databases.account("ledger_app").password(),
                "LEDGER_VIEWS_PASSWORD",
                databases.account("ledger_views").password(),
                "LEDGER_KEYS",
                keys.toString());
    }
}
