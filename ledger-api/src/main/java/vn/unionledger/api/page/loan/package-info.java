/** Loans of the mutual-aid funds: all of them with what the funds have, one with its life, the form to ask for one. */
@NullMarked
package vn.unionledger.api.page.loan;

import org.jspecify.annotations.NullMarked;
