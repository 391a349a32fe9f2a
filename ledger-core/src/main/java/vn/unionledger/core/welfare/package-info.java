/** Welfare: single cases and gift rounds, each requested, approved and paid as separate facts. */
@NullMarked
package vn.unionledger.core.welfare;

import org.jspecify.annotations.NullMarked;
