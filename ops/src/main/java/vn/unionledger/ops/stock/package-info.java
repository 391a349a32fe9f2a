/** Stock Axon on JPA: the peer that loses events, and that our speed is measured beside. */
@NullMarked
package vn.unionledger.ops.stock;

import org.jspecify.annotations.NullMarked;
