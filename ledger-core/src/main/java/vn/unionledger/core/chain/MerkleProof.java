package vn.unionledger.core.chain;

import java.util.Iterator;
import java.util.List;

/**
 * A short piece of evidence about a tree of which one knows nothing but its head. Made by {@link MerkleTree}, checked by the
 * algorithms of RFC 9162, 2.1.3.2 and 2.1.4.2. A head taken from somewhere else than the proof's own sender (paper, a
 * cosigned note) is what makes a check worth anything.
 */
public sealed interface MerkleProof {

    /** Number of leaves of the tree the proof is about. */
    long size();

    /** The hashes the checker cannot make itself, lowest first. */
    List<Sha256> path();

    /** Evidence that a leaf stands at {@code index}, counted from 0, of a tree of {@code size} leaves. */
    record Inclusion(long index, long size, List<Sha256> path) implements MerkleProof {
        public Inclusion {
            path = List.copyOf(path);
        }

        /** Whether the leaf is at the index in the tree of this head; a head of another size proves nothing. */
        public boolean proves(Sha256 leafHash, TreeHead head) {
            if (head.size() != size || index < 0 || index >= size) {
                return false;
            }
            long node = index;
            long last = size - 1;
            Sha256 root = leafHash;
            for (Sha256 sibling : path) {
                if (last == 0) {
                    return false;
                }
                if ((node & 1) == 1 || node == last) {
                    root = Sha256.node(sibling, root);
                    int levels = levelsUpToRightChild(node);
                    node >>>= levels;
                    last >>>= levels;
                } else {
                    root = Sha256.node(root, sibling);
                }
                node >>>= 1;
                last >>>= 1;
            }
            return last == 0 && root.equals(head.root());
        }
    }

    /** Evidence that the tree of {@code size} leaves begins with the {@code oldSize} leaves of an older one, unchanged. */
    record Consistency(long oldSize, long size, List<Sha256> path) implements MerkleProof {
        public Consistency {
            path = List.copyOf(path);
        }

        /** Whether the newer tree only adds to the older one; heads of other sizes prove nothing. */
        public boolean proves(TreeHead older, TreeHead newer) {
            if (older.size() != oldSize || newer.size() != size || oldSize > size) {
                return false;
            }
            if (oldSize == size) {
                return path.isEmpty() && older.root().equals(newer.root());
            }
            if (oldSize == 0) {
                return path.isEmpty() && older.equals(Frontier.EMPTY.head());
            }
            return rootsFollow(older.root(), newer.root());
        }

        private boolean rootsFollow(Sha256 olderRoot, Sha256 newerRoot) {
            Iterator<Sha256> hashes = path.iterator();
            boolean olderIsPerfect = Long.bitCount(oldSize) == 1;
            if (!olderIsPerfect && !hashes.hasNext()) {
                return false;
            }
            Sha256 old = olderIsPerfect ? olderRoot : hashes.next();
            Sha256 root = old;
            int wholeLevels = Long.numberOfTrailingZeros(oldSize);
            long node = (oldSize - 1) >>> wholeLevels;
            long last = (size - 1) >>> wholeLevels;
            while (hashes.hasNext()) {
                if (last == 0) {
                    return false;
                }
                Sha256 sibling = hashes.next();
                if ((node & 1) == 1 || node == last) {
                    old = Sha256.node(sibling, old);
                    root = Sha256.node(sibling, root);
                    int levels = levelsUpToRightChild(node);
                    node >>>= levels;
                    last >>>= levels;
                } else {
                    root = Sha256.node(root, sibling);
                }
                node >>>= 1;
                last >>>= 1;
            }
            return last == 0 && old.equals(olderRoot) && root.equals(newerRoot);
        }
    }

    /** A node that is the last of its level has no right sibling: it rises unchanged until it is a right child, or the root. */
    private static int levelsUpToRightChild(long node) {
        return node == 0 ? 0 : Long.numberOfTrailingZeros(node);
    }
}
