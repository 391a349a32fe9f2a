package vn.unionledger.api.csvimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.web.multipart.MultipartFile;
import vn.unionledger.api.problem.ProblemException;

/**
 * A file that was sent, in a folder of its own until it has been read. Only plain text is taken: what is packed or a workbook is
 * refused by its first bytes, without being opened, so nothing can unfold or run.
 */
final class Upload implements AutoCloseable {
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final Path folder;
    private final Path path;

    private Upload(Path folder) {
        this.folder = folder;
        this.path = folder.resolve("sent.csv");
    }

    static Upload of(MultipartFile file) {
        try {
            Upload upload = new Upload(Files.createTempDirectory("so-quy-import-"));
            try (InputStream in = file.getInputStream()) {
                Files.copy(in, upload.path);
            }
            upload.requirePlain();
            return upload;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    private void requirePlain() throws IOException {
        byte[] head = new byte[4];
        int read;
        try (InputStream in = Files.newInputStream(path)) {
            read = in.readNBytes(head, 0, head.length);
        }
        if (begins(head, read, OLD_WORKBOOK) || begins(head, read, ZIP) || begins(head, read, GZIP)) {
            close();
            throw new ProblemException(415, "import.not-plain");
        }
    }

    private static boolean begins(byte[] head, int read, byte[] mark) {
        return read >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
