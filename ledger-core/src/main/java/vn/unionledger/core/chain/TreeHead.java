package vn.unionledger.core.chain;

/** What is fixed when someone notes down the state of the log: how many leaves, and the root over them (RFC 6962). */
public record TreeHead(long size, Sha256 root) {
    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative number of leaves: " + size);
        }
    }
}
