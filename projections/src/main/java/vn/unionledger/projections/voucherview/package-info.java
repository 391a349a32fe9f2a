/** Vouchers as people handle them: put forward, approved, posted, taken back; lists of them, and what waits for the chair. */
@NullMarked
package vn.unionledger.projections.voucherview;

import org.jspecify.annotations.NullMarked;
