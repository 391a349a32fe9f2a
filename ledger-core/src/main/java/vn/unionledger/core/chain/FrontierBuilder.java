package vn.unionledger.core.chain;

import java.util.ArrayList;
import java.util.List;

/** A {@link Frontier} in the making: appends a batch of leaves, each at the price of one node hash on average. For one thread. */
public final class FrontierBuilder {
    private final List<Sha256> peaks;
    private long size;

    /** Starts from this tree, which stays as it is. */
    public FrontierBuilder(Frontier start) {
        peaks = new ArrayList<>(start.peaks());
        size = start.size();
    }

    /** Puts one leaf after all others. */
    public FrontierBuilder append(Sha256 leafHash) {
        if (size == Long.MAX_VALUE) {
            throw new IllegalStateException("the tree is full");
        }
        Sha256 peak = leafHash;
        for (long full = size; (full & 1) == 1; full >>>= 1) {
            peak = Sha256.node(peaks.removeLast(), peak);
        }
        peaks.add(peak);
        size++;
        return this;
    }

    public long size() {
        return size;
    }

    /** The tree so far; the builder can go on. */
    public Frontier build() {
        return new Frontier(size, peaks);
    }
}
