/** Contribution, money between levels and refunds, over HTTP and on pages. */
@NullMarked
package vn.unionledger.api.levels;

import org.jspecify.annotations.NullMarked;
