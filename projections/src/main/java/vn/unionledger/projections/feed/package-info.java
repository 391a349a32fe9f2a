/**
 * Drives the views: reads the log's contiguous prefix, folds it with each view's pure fold and stores rows and token in one
 * transaction; rebuilds, keeps sums of rows, parks what cannot be read, and compares with the log what was applied.
 */
@NullMarked
package vn.unionledger.projections.feed;

import org.jspecify.annotations.NullMarked;
