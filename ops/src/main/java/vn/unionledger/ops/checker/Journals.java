package vn.unionledger.ops.checker;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What clients wrote down before sending and after the answer, one file each, {@code NAME.journal}. A line is a letter and words:
 * {@code S n} sending, {@code A n position …} acknowledged by its first event, {@code L n position …} by its last, {@code U n}
 * unknown, {@code R n …} refused, and {@code F unit fund account from to amount} a figure that was shown. The key of a sending is
 * "NAME.n". A torn last line is none.
 */
record Journals(Path folder) {
    /** One client's file. */
    record Client(String name, Path file) {
        void lines(Consumer<String[]> reader) throws IOException {
            try (BufferedReader in = Files.newBufferedReader(file)) {
                StringBuilder line = new StringBuilder();
                for (int next = in.read(); next >= 0; next = in.read()) {
                    if (next == '\n') {
                        reader.accept(line.toString().split(" "));
                        line.setLength(0);
                    } else {
                        line.append((char) next);
                    }
                }
            }
        }
    }

    List<Client> clients() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".journal"))
                    .sorted()
                    .map(file -> new Client(file.getFileName().toString().replace(".journal", ""), file))
                    .toList();
        }
    }
}
