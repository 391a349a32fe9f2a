package vn.unionledger.ops.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The same year added up by hledger from a text file, where it is installed: it keeps nothing and makes no rule hold, so it is
 * what merely reading such a year costs on this machine, in this run.
 */
final class Hledger {
    private static final int UNIT = 3;
    private static final int DATE = 2;
    private static final int ACCOUNT = 8;
    private static final int AMOUNT = 9;
    private static final int VOUCHER = 10;

    private Hledger() {}

    /** How many seconds its balance of all accounts takes; absent where it is not installed. */
    static OptionalDouble seconds(Year.Written year) throws IOException, InterruptedException {
        if (Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .noneMatch(folder -> Files.isExecutable(Path.of(folder, "hledger")))) {
            return OptionalDouble.empty();
        }
        Path journal = write(year);
        long started = System.nanoTime();
        int status = new ProcessBuilder("hledger", "-f", journal.toString(), "balance", "--flat", "--no-total")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("hledger ended with " + status);
        }
        return OptionalDouble.of((System.nanoTime() - started) / 1e9);
    }

    private static Path write(Year.Written year) throws IOException {
        Path journal = year.file().resolveSibling("year.journal");
        try (BufferedReader in = Files.newBufferedReader(year.file());
                BufferedWriter out = Files.newBufferedWriter(journal)) {
            in.readLine();
            for (String row = in.readLine(); row != null; row = in.readLine()) {
                String[] cells = row.split(",", -1);
                if (cells[1].equals("1")) {
                    out.write("\n" + cells[DATE] + " (" + cells[VOUCHER] + ") " + cells[UNIT] + "\n");
                }
                out.write("    " + cells[ACCOUNT] + "  " + cells[AMOUNT] + "\n");
            }
        }
        return journal;
    }
}
