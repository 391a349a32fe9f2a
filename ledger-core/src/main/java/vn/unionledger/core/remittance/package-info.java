/**
 * What a unit owes to the level above of what it collected, reckoned month by month under the rule known then, by when it is to
 * be paid; and what that level has announced to give.
 */
@NullMarked
package vn.unionledger.core.remittance;

import org.jspecify.annotations.NullMarked;
