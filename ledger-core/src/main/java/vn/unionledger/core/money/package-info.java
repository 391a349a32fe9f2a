/** Whole đồng: exact sums, shares that always add up to the whole, and how amounts are typed, printed and spelt out. */
@NullMarked
package vn.unionledger.core.money;

import org.jspecify.annotations.NullMarked;
