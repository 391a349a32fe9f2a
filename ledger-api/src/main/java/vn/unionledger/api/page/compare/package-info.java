/** Two moments of the same books side by side, with what made the difference. */
@NullMarked
package vn.unionledger.api.page.compare;

import org.jspecify.annotations.NullMarked;
