package vn.unionledger.core.chain;

/** A stored event as a checker sees it: the leaf made anew from the stored bytes, and the hash that was stored beside them. */
public record Link(Leaf leaf, Sha256 storedHash) {}
