package vn.unionledger.core.chain;

/** What comes of following a chain to its next event: the chain one event longer, or a break. */
public sealed interface ChainStep permits UnitChain, ChainBreak {}
