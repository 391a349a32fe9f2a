package vn.unionledger.core.policy;

/**
 * A recipient's share of an income.
 *
 * @param basisPoints of the whole, 0 to 10,000
 */
public record Share(Recipient to, int basisPoints) {}
