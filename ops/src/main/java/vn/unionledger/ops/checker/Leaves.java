package vn.unionledger.ops.checker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The hashes of the log made a second time from the words of their description: leaves over fifteen fields, each with its length
 * before it, and the right edge of the RFC 6962 tree over them.
 */
final class Leaves {
    private static final String FORMAT = "union-ledger/leaf/1";

    private final byte[] ledger;
    private final MessageDigest sha = sha();
    private final Deque<Peak> peaks = new ArrayDeque<>();
    private long size;

    /** A perfect subtree of {@code leaves} leaves. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    private record Peak(long leaves, byte[] hash) {}

    /** @param ledger the 16 bytes of its id */
    Leaves(byte[] ledger) {
        this.ledger = ledger.clone();
    }

    byte[] leaf(Event event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        out.write(0);
        field(out, FORMAT.getBytes(UTF_8));
        field(out, ledger);
        field(out, number(event.position));
        field(out, event.unit.getBytes(UTF_8));
        field(out, number(event.unitSequence));
        field(out, event.previous);
        field(out, event.id);
        field(out, event.aggregateType.getBytes(UTF_8));
        field(out, event.aggregateId.getBytes(UTF_8));
        field(out, number(event.sequence));
        field(out, event.name.getBytes(UTF_8));
        field(out, number(event.revision));
        field(out, number(event.recordedAt));
        field(out, sha.digest(event.metadata));
        field(out, sha.digest(event.payload));
        return sha.digest(out.toByteArray());
    }

    /** Puts one more leaf under the tree. */
    void grow(byte[] leaf) {
        Peak grown = new Peak(1, leaf);
        while (!peaks.isEmpty() && peaks.peek().leaves() == grown.leaves()) {
            Peak left = peaks.pop();
            sha.update((byte) 1);
            sha.update(left.hash());
            sha.update(grown.hash());
            grown = new Peak(2 * grown.leaves(), sha.digest());
        }
        peaks.push(grown);
        size++;
    }

    /** The right edge as the head row keeps it: the size, then the subtrees' roots, largest first. */
    byte[] edge() {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + 32 * peaks.size()).putLong(size);
        for (Iterator<Peak> each = peaks.descendingIterator(); each.hasNext(); ) {
            bytes.put(each.next().hash());
        }
        return bytes.array();
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    private static void field(ByteArrayOutputStream out, byte[] bytes) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        out.writeBytes(bytes);
    }

    static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
