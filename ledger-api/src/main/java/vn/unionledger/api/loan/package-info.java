/** Loans of a revolving fund at the door: asked for, approved by somebody who is neither maker nor borrower, shown. */
@NullMarked
package vn.unionledger.api.loan;

import org.jspecify.annotations.NullMarked;
