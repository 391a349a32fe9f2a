package vn.unionledger.projections.entries;

/**
 * What a pick comes to.
 *
 * @param value đồng or a count
 * @param items how many things it is the sum of
 * @param invented whether one of them is invented for a sample
 */
public record Sum(long value, int items, boolean invented) {}
