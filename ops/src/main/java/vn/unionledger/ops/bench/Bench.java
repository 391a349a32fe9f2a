package vn.unionledger.ops.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * Measures one part: {@code PART README ARGUMENTS...}, where a dash stands for no README. Prints what it found, writes it into
 * the README between the part's marks, and says so where a figure is much worse than the one it replaces.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments[0];
        String text =
                Benchmark.of(name).measure(List.of(arguments).subList(Math.min(2, arguments.length), arguments.length));
        System.out.print(text);
        if (arguments.length > 1 && !arguments[1].equals("-")) {
            new KeptTable(Path.of(arguments[1]), name).replace(text).forEach(System.out::println);
        }
        // the time limits of stock Axon leave a thread behind that nobody can end
        System.exit(0);
    }
}
