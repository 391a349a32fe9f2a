/** Quỹ phòng, chống thiên tai: what each person owes a year by the dated rules, and what was collected of it; never a donation. */
@NullMarked
package vn.unionledger.core.levy;

import org.jspecify.annotations.NullMarked;
