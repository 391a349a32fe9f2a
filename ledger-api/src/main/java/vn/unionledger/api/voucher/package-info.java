/** Vouchers at the door: what is asked becomes a voucher's content, is put forward, approved by another person, and posted. */
@NullMarked
package vn.unionledger.api.voucher;

import org.jspecify.annotations.NullMarked;
