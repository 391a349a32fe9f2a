/** Contribution, money between levels and refunds: what can be asked and done, for pages and over HTTP. */
@NullMarked
package vn.unionledger.api.levels;

import org.jspecify.annotations.NullMarked;
