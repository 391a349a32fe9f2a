package vn.unionledger.ops.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A clock of its own for a program: libfaketime reads from a file by how much it is wrong. Debian has it as libfaketime. */
record FakeTime(Path library, Path file) {
    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final int DEEP = 4;

    /** What to say where there is none. */
    static final String MISSING = "left out: there is no libfaketime (Debian: libfaketime)";

    /** A clock kept in that file, right as yet; nothing where the library is not installed. */
    static Optional<FakeTime> in(Path file) {
        try (Stream<Path> all =
                Files.find(LIBRARIES, DEEP, (path, _) -> path.endsWith("faketime/libfaketimeMT.so.1"))) {
            Optional<FakeTime> found = all.findFirst().map(library -> new FakeTime(library, file.toAbsolutePath()));
            found.ifPresent(clock -> clock.set(0));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the clock off by so many seconds. */
    void set(int seconds) {
        try {
            Path next = Files.writeString(
                    file.resolveSibling(file.getFileName() + ".new"), (seconds < 0 ? "" : "+") + seconds + "s\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a program needs in its environment to go by it. */
    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", file.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                // otherwise every timed wait of a JVM ends at once
                "FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }
}
