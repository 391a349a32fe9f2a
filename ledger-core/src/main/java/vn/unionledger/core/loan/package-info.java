/** Loans of a revolving fund: approved and disbursed. */
@NullMarked
package vn.unionledger.core.loan;

import org.jspecify.annotations.NullMarked;
