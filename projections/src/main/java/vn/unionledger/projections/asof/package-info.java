/** How any view is asked: up to which day, as booked or as concerned, and as known at which position of the log. */
@NullMarked
package vn.unionledger.projections.asof;

import org.jspecify.annotations.NullMarked;
