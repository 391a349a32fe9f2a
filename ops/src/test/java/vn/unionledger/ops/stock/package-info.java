/** Stock Axon on JPA as it comes: the peer that loses events, set beside our log under the same faults. */
@NullMarked
package vn.unionledger.ops.stock;

import org.jspecify.annotations.NullMarked;
