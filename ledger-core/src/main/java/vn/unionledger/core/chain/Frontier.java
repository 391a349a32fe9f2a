package vn.unionledger.core.chain;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;

/**
 * The right edge of the RFC 6962 tree over all leaves so far: its size and the roots of its perfect subtrees, largest
 * first. It is all that is needed to append a leaf or to know the root, and never more than 63 hashes.
 *
 * <p>As bytes: the size as an 8-byte big-endian integer, then 32 bytes per perfect subtree, that is, per bit set in the
 * size, largest first.
 */
public record Frontier(long size, List<Sha256> peaks) {
    /** The tree without leaves. */
    public static final Frontier EMPTY = new Frontier(0, List.of());

    private static final Sha256 EMPTY_ROOT = Sha256.of(new byte[0]);

    public Frontier {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative number of leaves: " + size);
        }
        if (peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has " + Long.bitCount(size)
                    + " perfect subtrees, not " + peaks.size());
        }
        peaks = List.copyOf(peaks);
    }

    /** Reads what {@link #bytes()} wrote; any other length than the size asks for is refused. */
    public static Frontier fromBytes(byte[] bytes) {
        if (bytes.length < Long.BYTES || (bytes.length - Long.BYTES) % Sha256.BYTES != 0) {
            throw new IllegalArgumentException(
                    "a frontier is 8 bytes and a multiple of 32 bytes, not " + bytes.length + " bytes");
        }
        var peaks = new Sha256[(bytes.length - Long.BYTES) / Sha256.BYTES];
        for (int i = 0; i < peaks.length; i++) {
            peaks[i] = Sha256.fromBytes(bytes, Long.BYTES + i * Sha256.BYTES);
        }
        return new Frontier(ByteBuffer.wrap(bytes).getLong(), List.of(peaks));
    }

    /** This tree with one leaf more. For many leaves use {@link #appendAll} or a {@link FrontierBuilder}. */
    public Frontier append(Sha256 leafHash) {
        return new FrontierBuilder(this).append(leafHash).build();
    }

    /** This tree with these leaves after its own, in their order. */
    public Frontier appendAll(Collection<Sha256> leafHashes) {
        var builder = new FrontierBuilder(this);
        leafHashes.forEach(builder::append);
        return builder.build();
    }

    /** The RFC 6962 root; of the empty tree, the hash of nothing. */
    public Sha256 root() {
        if (peaks.isEmpty()) {
            return EMPTY_ROOT;
        }
        Sha256 root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Sha256.node(peaks.get(i), root);
        }
        return root;
    }

    /** Size and root together. */
    public TreeHead head() {
        return new TreeHead(size, root());
    }

    /** The form that {@link #fromBytes} reads. */
    public byte[] bytes() {
        var buffer = ByteBuffer.allocate(Long.BYTES + peaks.size() * Sha256.BYTES);
        buffer.putLong(size);
        peaks.forEach(peak -> peak.putInto(buffer));
        return buffer.array();
    }
}
