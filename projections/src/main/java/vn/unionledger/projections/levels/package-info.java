/** Contribution by employer and month, what goes between levels and has no pair, what is to be refunded, what is owed upward. */
@NullMarked
package vn.unionledger.projections.levels;

import org.jspecify.annotations.NullMarked;
