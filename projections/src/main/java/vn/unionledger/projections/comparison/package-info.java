/** Two moments of the same books side by side, and the entries that made the difference. */
@NullMarked
package vn.unionledger.projections.comparison;

import org.jspecify.annotations.NullMarked;
