package vn.unionledger.ops.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one client sent and what it was told, a line before sending and a line after the answer. The file outlives a killed
 * program; a torn last line is one that was never finished.
 */
final class Journal {
    private static final String ENOUGH = "enough";

    private final Path file;
    private @Nullable FileChannel channel;

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

    /** Tells all clients, also of programs that are being started, that as many are posted as the run asks for. */
    static void saysEnough(Path folder) {
        try {
            Files.write(folder.resolve(ENOUGH), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@link #saysEnough} was called. */
    boolean isEnough() {
        return Files.exists(file.resolveSibling(ENOUGH));
    }

    /** The key under which a sending goes out. */
    String key(long number) {
        return key(name(), number);
    }

    /** The key under which a client's sending goes out: what a request may have as one, too. */
    static String key(String client, long number) {
        return client + "." + number;
    }

    void sending(long number) {
        write("S " + number);
    }

    void acknowledged(long number, long position) {
        write("A " + number + " " + position);
    }

    /** @param answer one word */
    void acknowledged(long number, long position, String answer) {
        write("A " + number + " " + position + " " + answer);
    }

    /**
     * Acknowledged by who names its last event.
     *
     * @param answer one word
     */
    void acknowledgedUpTo(long number, long last, String answer) {
        write("L " + number + " " + last + " " + answer);
    }

    void unknown(long number) {
        write("U " + number);
    }

    void refused(long number) {
        write("R " + number);
    }

    /** A sum was shown that must have been true at a position from {@code from} to {@code to}. */
    void shown(String cell, long from, long to, long dong) {
        write("F " + cell + " " + from + " " + to + " " + dong);
    }

    private void write(String line) {
        try {
            FileChannel open = channel;
            if (open == null) {
                mend();
                open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                channel = open;
            }
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                open.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a torn last line away, or the next one would be joined to it. */
    private void mend() throws IOException {
        if (Files.exists(file)) {
            String text = Files.readString(file);
            int whole = text.lastIndexOf('\n') + 1;
            if (whole < text.length()) {
                Files.writeString(file, text.substring(0, whole));
            }
        }
    }

    String name() {
        return file.getFileName().toString().replace(".journal", "");
    }

    /** The lines about sendings, without a torn last one. */
    List<Line> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            List<Line> lines = new ArrayList<>();
            text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .filter(line -> !line.startsWith("F"))
                    .forEach(line -> lines.add(Line.parse(line)));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number sent last without an answer, if there is one. */
    Optional<Long> unanswered() {
        List<Line> lines = lines();
        return lines.isEmpty() || lines.getLast().isAnswer()
                ? Optional.empty()
                : Optional.of(lines.getLast().number());
    }

    /** How many were acknowledged. */
    long acknowledged() {
        return lines().stream().filter(Line::isAcknowledged).count();
    }

    /** One line: S sent, A acknowledged from a position on, L up to one, U answer unknown, R refused. */
    record Line(char kind, long number, long position, String answer) {
        static Line parse(String text) {
            String[] parts = text.split(" ");
            return new Line(
                    parts[0].charAt(0),
                    Long.parseLong(parts[1]),
                    parts.length > 2 ? Long.parseLong(parts[2]) : 0,
                    parts.length > 3 ? parts[3] : "");
        }

        boolean isAcknowledged() {
            return kind == 'A' || kind == 'L';
        }

        boolean isAnswer() {
            return isAcknowledged() || kind == 'R';
        }
    }
}
