package vn.unionledger.ops.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one client sent and what it was told, a line before sending and a line after the answer. The file outlives a killed
 * program; a torn last line is one that was never finished.
 */
final class Journal {
    private final Path file;

    private Journal(Path file) {
        this.file = file;
    }

    static Journal of(Path folder, int client) {
        return new Journal(folder.resolve("client-" + client + ".journal"));
    }

    static List<Journal> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".journal"))
                    .sorted()
                    .map(Journal::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void sending(long number) {
        write("S " + number);
    }

    void acknowledged(long number, long position) {
        write("A " + number + " " + position);
    }

    void unknown(long number) {
        write("U " + number);
    }

    void refused(long number) {
        write("R " + number);
    }

    private void write(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString().replace(".journal", "");
    }

    /** The lines, without a torn last one. */
    List<Line> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            List<Line> lines = new ArrayList<>();
            text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(line -> lines.add(Line.parse(line)));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number sent last without an answer, if there is one. */
    Optional<Long> unanswered() {
        List<Line> lines = lines();
        return lines.isEmpty() || lines.getLast().kind() == 'A'
                ? Optional.empty()
                : Optional.of(lines.getLast().number());
    }

    /** How many were acknowledged. */
    long acknowledged() {
        return lines().stream().filter(line -> line.kind() == 'A').count();
    }

    /** One line: S sent, A acknowledged at a position, U answer unknown, R refused. */
    record Line(char kind, long number, long position) {
        static Line parse(String text) {
            String[] parts = text.split(" ");
            return new Line(
                    parts[0].charAt(0), Long.parseLong(parts[1]), parts.length > 2 ? Long.parseLong(parts[2]) : 0);
        }
    }
}
