/** What each fund has, owes and did in a period, and the tables that add up its accounts. */
@NullMarked
package vn.unionledger.projections.fundbook;

import org.jspecify.annotations.NullMarked;
