package vn.unionledger.ops.faults;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Counts what was acknowledged while the clients go on writing their journals; reads each line once. */
final class Acknowledged {
    private final Path folder;
    private final Map<Path, Long> read = new HashMap<>();
    private long sendings;
    private long postings;

    Acknowledged(Path folder) {
        this.folder = folder;
    }

    /** How many sendings have been acknowledged by now. */
    synchronized long sendings() {
        look();
        return sendings;
    }

    /** How many vouchers have been acknowledged as posted by now. */
    synchronized long postings() {
        look();
        return postings;
    }

    private void look() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".journal")).toList()) {
                read.put(file, read(file, read.getOrDefault(file, 0L)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long read(Path file, long from) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.max(0, in.length() - from)];
            in.seek(from);
            in.readFully(bytes);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            new String(bytes, 0, end, java.nio.charset.StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("F"))
                    .map(Journal.Line::parse)
                    .filter(Journal.Line::isAcknowledged)
                    .forEach(line -> {
                        sendings++;
                        postings += VoucherClient.isPosting(line.number()) ? 1 : 0;
                    });
            return from + end;
        }
    }
}
