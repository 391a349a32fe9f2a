/** The cash book and the bank books: what came and went at each place of money, and what was there after each voucher. */
@NullMarked
package vn.unionledger.projections.cashbook;

import org.jspecify.annotations.NullMarked;
