package vn.unionledger.core.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;

/**
 * The RFC 6962 tree over leaf hashes that someone else keeps, for making proofs. Leaves are counted from 0, so the event at
 * position p is leaf p − 1.
 *
 * <p>The leaves below any size asked for must not change. The roots of perfect subtrees are remembered from {@value
 * #REMEMBERED_LEAVES} leaves up: the first proof reads every leaf, later ones a few hundred.
 */
public final class MerkleTree {
    private static final int REMEMBERED_LEAVES = 64;

    private final LongFunction<Sha256> leaves;
    private final Map<Range, Sha256> remembered = new ConcurrentHashMap<>();

    /** A tree that asks for the leaf hash of an index when it needs it. */
    public MerkleTree(LongFunction<Sha256> leaves) {
        this.leaves = leaves;
    }

    /** A tree over this list. */
    public static MerkleTree over(List<Sha256> leaves) {
        return new MerkleTree(index -> leaves.get(Math.toIntExact(index)));
    }

    /** Size and root of the tree over the first {@code size} leaves. */
    public TreeHead head(long size) {
        return new TreeHead(size, size == 0 ? Frontier.EMPTY.root() : root(new Range(0, size)));
    }

    /** Proves that the leaf at {@code index} is in the tree over the first {@code size} leaves; an index outside is refused. */
    public MerkleProof.Inclusion inclusion(long index, long size) {
        Objects.checkIndex(index, size);
        var path = new ArrayList<Sha256>();
        var range = new Range(0, size);
        while (range.size() > 1) {
            boolean isLeft = index < range.middle();
            path.add(root(isLeft ? range.right() : range.left()));
            range = isLeft ? range.left() : range.right();
        }
        return new MerkleProof.Inclusion(index, size, path.reversed());
    }

    /** Proves that the tree over the first {@code newSize} leaves only adds to the one over the first {@code oldSize}. */
    public MerkleProof.Consistency consistency(long oldSize, long newSize) {
        if (oldSize < 0 || oldSize > newSize) {
            throw new IllegalArgumentException("a tree of " + newSize + " leaves did not grow from " + oldSize);
        }
        var path = new ArrayList<Sha256>();
        if (oldSize > 0 && oldSize < newSize) {
            var range = new Range(0, newSize);
            while (range.end() != oldSize) {
                boolean endsLeft = oldSize <= range.middle();
                path.add(root(endsLeft ? range.right() : range.left()));
                range = endsLeft ? range.left() : range.right();
            }
            if (range.start() > 0) {
                path.add(root(range));
            }
        }
        return new MerkleProof.Consistency(oldSize, newSize, path.reversed());
    }

    private Sha256 root(Range range) {
        if (range.size() == 1) {
            return leaves.apply(range.start());
        }
        boolean worthKeeping = range.size() >= REMEMBERED_LEAVES && range.isPerfect();
        Sha256 known = worthKeeping ? remembered.get(range) : null;
        if (known != null) {
            return known;
        }
        Sha256 root = Sha256.node(root(range.left()), root(range.right()));
        if (worthKeeping) {
            remembered.put(range, root);
        }
        return root;
    }

    /** The leaves from {@code start} up to but not including {@code end}; parted as RFC 6962 says. */
    private record Range(long start, long end) {
        long size() {
            return end - start;
        }

        boolean isPerfect() {
            return Long.bitCount(size()) == 1;
        }

        long middle() {
            return start + Long.highestOneBit(size() - 1);
        }

        Range left() {
            return new Range(start, middle());
        }

        Range right() {
            return new Range(middle(), end);
        }
    }
}
