package vn.unionledger.ops.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** Everything that happened in a run, line by line; kept as one hash, with the last lines in clear. */
final class Trace {
    private static final int KEPT = 60;

    private final MessageDigest digest;
    private final Consumer<String> listener;
    private final Deque<String> last = new ArrayDeque<>();

    /** @param listener hears every line */
    Trace(Consumer<String> listener) {
        this.listener = listener;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(String line) {
        digest.update(line.getBytes(UTF_8));
        digest.update((byte) '\n');
        if (last.size() == KEPT) {
            last.removeFirst();
        }
        last.addLast(line);
        listener.accept(line);
    }

    List<String> last() {
        return List.copyOf(last);
    }

    /** The hash of all lines; nothing can be added afterwards. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
