package vn.unionledger.core.refusal;

/** A rate a refusal speaks of, in basis points; it is said in percent. Unlike a rate that is reckoned with it may be too large. */
public record Percent(int points) {}
