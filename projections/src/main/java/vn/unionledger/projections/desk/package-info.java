/** What lies on the officers' desks: vouchers by the step they have reached, places of money, and who the random ids are. */
@NullMarked
package vn.unionledger.projections.desk;

import org.jspecify.annotations.NullMarked;
