/**
 * The event log on plain JDBC: one order without a hole, a chain over the stored bytes, one writer that commits in groups,
 * readers that apply only the contiguous prefix.
 */
@NullMarked
package vn.unionledger.log;

import org.jspecify.annotations.NullMarked;
