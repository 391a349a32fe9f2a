/** Pages of the vouchers: lists that an address filters, and one voucher with its life and its links both ways. */
@NullMarked
package vn.unionledger.api.page.voucher;

import org.jspecify.annotations.NullMarked;
