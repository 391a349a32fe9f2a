/** Histories written down in tests, and what the projections make of them. */
@NullMarked
package vn.unionledger.projections;

import org.jspecify.annotations.NullMarked;
