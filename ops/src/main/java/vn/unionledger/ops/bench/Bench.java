package vn.unionledger.ops.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures one part: {@code PART README ARGUMENTS...}, where a dash stands for no README. Prints what it found and writes it into
 * the README between the part's marks.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments[0];
        String text =
                Benchmark.of(name).measure(List.of(arguments).subList(Math.min(2, arguments.length), arguments.length));
        System.out.print(text);
        if (arguments.length > 1 && !arguments[1].equals("-")) {
            keep(Path.of(arguments[1]), name, text);
        }
        // the time limits of stock Axon leave a thread behind that nobody can end
        System.exit(0);
    }

    private static void keep(Path file, String part, String text) throws java.io.IOException {
        String begin = "<!-- bench-" + part + ": begin -->\n";
        String page = Files.readString(file);
        int from = page.indexOf(begin);
        int to = page.indexOf("<!-- bench-" + part + ": end -->");
        if (from < 0 || to < from) {
            throw new IllegalStateException(file + " has no marks for " + part);
        }
        Files.writeString(file, page.substring(0, from + begin.length()) + text + page.substring(to));
    }
}
